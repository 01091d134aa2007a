package io.vigil.console.desk.lock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.text.AbstractDocument;
import javax.swing.text.BadLocationException;
import javax.swing.text.Position;
import javax.swing.text.Segment;
import javax.swing.undo.UndoableEdit;
import org.jspecify.annotations.Nullable;

/**
 * What a passphrase field holds: one array, overwritten where characters are taken out and when it grows. Swing hands over
 * each keystroke as a String of one character, and a paste as one String of all: those the collector takes, not we.
 */
final class WipedContent implements AbstractDocument.Content {
    private static final int FIRST = 128;

    private final List<Mark> marks = new ArrayList<>();
    private char[] characters = new char[FIRST];
    private int length = 1; // Swing's own line end, which is always there

    WipedContent() {
        characters[0] = '\n';
    }

    private static final class Mark implements Position {
        private int offset;

        Mark(int offset) {
            this.offset = offset;
        }

        @Override
        public int getOffset() {
            return offset;
        }
    }

    @Override
    public Position createPosition(int offset) {
        var mark = new Mark(offset);
        marks.add(mark);
        return mark;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public @Nullable UndoableEdit insertString(int where, String text) throws BadLocationException {
        check(where, 0);
        if (length + text.length() > characters.length) {
            var longer = Arrays.copyOf(characters, 2 * (length + text.length()));
            Arrays.fill(characters, '\0');
            characters = longer;
        }
        System.arraycopy(characters, where, characters, where + text.length(), length - where);
        text.getChars(0, text.length(), characters, where);
        length += text.length();
        for (var mark : marks) {
            if (mark.offset > where || (mark.offset == where && where != 0)) {
                mark.offset += text.length();
            }
        }
        return null;
    }

    @Override
    public @Nullable UndoableEdit remove(int where, int count) throws BadLocationException {
        check(where, count);
        System.arraycopy(characters, where + count, characters, where, length - where - count);
        Arrays.fill(characters, length - count, length, '\0');
        length -= count;
        for (var mark : marks) {
            mark.offset = mark.offset > where + count ? mark.offset - count : Math.min(mark.offset, where);
        }
        return null;
    }

    /** Swing asks for it when text is copied or read aloud, which a passphrase field allows neither. */
    @Override
    public String getString(int where, int count) throws BadLocationException {
        check(where, count);
        return new String(characters, where, count);
    }

    @Override
    public void getChars(int where, int count, Segment into) throws BadLocationException {
        check(where, count);
        into.array = characters; // no copy
        into.offset = where;
        into.count = count;
    }

    private void check(int where, int count) throws BadLocationException {
        if (where < 0 || count < 0 || where + count > length) {
            throw new BadLocationException("no such place", where);
        }
    }

    /** What stands in the array, for the test that nothing does. */
    boolean holdsNothing() {
        for (var i = 1; i < characters.length; i++) {
            if (characters[i] != '\0') {
                return false;
            }
        }
        return length == 1 && characters[0] == '\n';
    }
}
