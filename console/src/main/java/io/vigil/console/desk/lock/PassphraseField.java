package io.vigil.console.desk.lock;

import io.vigil.console.desk.control.EveryChange;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.words.Words;
import java.awt.event.ActionListener;
import java.util.Arrays;
import javax.swing.JComponent;
import javax.swing.JPasswordField;
import javax.swing.text.BadLocationException;
import javax.swing.text.PlainDocument;
import javax.swing.text.Segment;

/** A field for a passphrase or a code. What was typed is taken out as characters, and overwritten when it is cleared. */
final class PassphraseField {
    private static final Words WORDS = Words.of(PassphraseField.class);
    private static final char DOT = '\u2022';

    /** Whether it can be seen what is typed. */
    enum Sight {
        HIDDEN,
        SHOWN
    }

    private final WipedContent content = new WipedContent();
    private final PlainDocument document = new PlainDocument(content);
    private final JPasswordField field = new JPasswordField(document, null, 1);

    PassphraseField(String name, Sight sight) {
        field.getAccessibleContext().setAccessibleName(name);
        field.putClientProperty("JPasswordField.showCapsLock", true);
        see(sight);
    }

    JComponent component() {
        return field;
    }

    /** The field with its name above it. */
    JComponent labelled() {
        return Fittings.labelled(field);
    }

    void see(Sight sight) {
        field.setEchoChar(sight == Sight.HIDDEN ? DOT : '\0');
    }

    void onEnter(Runnable does) {
        ActionListener listener = event -> does.run();
        field.addActionListener(listener);
    }

    void onChange(Runnable does) {
        document.addDocumentListener(new EveryChange(does));
    }

    void focus() {
        field.requestFocusInWindow();
    }

    /** Whether it takes what is typed. It keeps the focus either way: nothing that is typed ahead presses a button. */
    void enable(boolean enabled) {
        field.setEditable(enabled);
    }

    boolean isEmpty() {
        return document.getLength() == 0;
    }

    /** A copy of what was typed, the taker's to wipe. */
    char[] typed() {
        var segment = new Segment();
        try {
            document.getText(0, document.getLength(), segment);
        } catch (BadLocationException e) {
            throw new IllegalStateException("a document is as long as it says", e);
        }
        return Arrays.copyOfRange(segment.array, segment.offset, segment.offset + segment.count);
    }

    void clear() {
        try {
            document.remove(0, document.getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException("a document is as long as it says", e);
        }
    }

    boolean holdsNothing() {
        return content.holdsNothing();
    }

    static String shows() {
        return WORDS.text("show");
    }
}
