package io.vigil.console.desk.notes.page;

import io.vigil.console.desk.control.EveryChange;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.notes.NoteText;
import io.vigil.console.notes.form.Insertion;
import io.vigil.console.notes.form.NextEntry;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.text.AbstractDocument;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;
import javax.swing.text.PlainDocument;
import javax.swing.undo.UndoManager;

/**
 * What is written on: plain text as it is typed, neither corrected nor spell-checked, with undo; the line key goes on
 * with a list. A text that would grow beyond {@link NoteText#MOST_BYTES} is refused as a whole and leaves everything as
 * it was. Event dispatch thread only.
 *
 * <p>When the paper is taken away, its document is emptied and let go of, and so is what could be undone. More is not
 * promised: Swing and the JVM keep texts in memory that nobody can wipe, until it is used again; what was copied lies
 * in the clipboard of the computer; and an input method may remember words.
 */
public final class Paper {
    private static final int UNDONE_AT_MOST = 2_000;
    private static final int MOST_BYTES_OF_A_CHAR = 20; // a link of five characters is kept in about ninety bytes

    private final Marks marks;
    private final Consumer<String> typed;
    private final Runnable tooLong;
    private final JTextArea area;
    private final JScrollPane scroll;
    private final UndoManager undo = new UndoManager();
    private boolean laying;

    /**
     * An empty paper.
     *
     * @param typed is told the whole text after every keystroke
     * @param tooLong is told when something was refused
     */
    public Paper(String name, int rows, Marks marks, Consumer<String> typed, Runnable tooLong) {
        this.marks = marks;
        this.typed = typed;
        this.tooLong = tooLong;
        area = Fittings.area(name, "", rows);
        MarkedTextUI.install(area, marks);
        scroll = new JScrollPane(area);
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Vigil.edge,1,8");
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        undo.setLimit(UNDONE_AT_MOST);
        bind(KeyEvent.VK_Z, InputEvent.CTRL_DOWN_MASK, this::undo);
        bind(KeyEvent.VK_Z, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK, this::redo);
        bind(KeyEvent.VK_Y, InputEvent.CTRL_DOWN_MASK, this::redo);
        bind(KeyEvent.VK_ENTER, 0, this::nextLine);
        lay("");
    }

    public JComponent component() {
        return scroll;
    }

    public JTextArea area() {
        return area;
    }

    /** Lays a new sheet with {@code text}; what stood there, and what could be undone, is let go of. */
    public void lay(String text) {
        laying = true;
        try {
            area.setText("");
            undo.discardAllEdits();
            var sheet = new PlainDocument();
            sheet.setDocumentFilter(new WithinTheLimit());
            area.setDocument(sheet);
            area.setText(text);
            area.setCaretPosition(text.length());
            sheet.addUndoableEditListener(undo);
            sheet.addDocumentListener(new EveryChange(this::changed));
        } finally {
            laying = false;
        }
    }

    /** Takes keystrokes. */
    public void free() {
        area.setEditable(true);
    }

    /** Takes no keystroke, until it is free again. */
    public void hold() {
        area.setEditable(false);
    }

    /** Puts words in, of one piece for undo; nothing that stands there goes. Refused as a whole when it does not fit. */
    public void put(Insertion insertion) {
        if (!area.isEditable()) {
            return;
        }
        var before = area.getDocument().getLength();
        area.insert(insertion.text(), insertion.at());
        if (area.getDocument().getLength() > before) {
            area.setCaretPosition(insertion.caret());
        }
    }

    private void undo() {
        if (undo.canUndo() && area.isEditable()) {
            undo.undo();
        }
    }

    private void redo() {
        if (undo.canRedo() && area.isEditable()) {
            undo.redo();
        }
    }

    private void nextLine() {
        if (!area.isEditable()) {
            return;
        }
        try {
            var cursor = area.getSelectionStart();
            var number = area.getLineOfOffset(cursor);
            var start = area.getLineStartOffset(number);
            var line = area.getText(start, area.getLineEndOffset(number) - start);
            line = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
            var begins = NextEntry.after(line, cursor - start);
            if (begins.isEmpty()) {
                area.replaceRange("", start, start + line.length());
            } else {
                area.replaceSelection("\n" + begins.get());
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e); // the cursor stands in the text
        }
    }

    private void bind(int key, int modifiers, Runnable act) {
        var stroke = KeyStroke.getKeyStroke(key, modifiers);
        area.getInputMap().put(stroke, stroke.toString());
        area.getActionMap().put(stroke.toString(), new AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                act.run();
            }
        });
    }

    private void changed() {
        if (!laying) {
            typed.accept(area.getText());
        }
    }

    private final class WithinTheLimit extends DocumentFilter {
        @Override
        public void insertString(FilterBypass bypass, int at, String text, AttributeSet attributes)
                throws BadLocationException {
            replace(bypass, at, 0, text, attributes);
        }

        @Override
        public void replace(FilterBypass bypass, int at, int length, String text, AttributeSet attributes)
                throws BadLocationException {
            if (fits(bypass, at, length, text == null ? "" : text)) {
                bypass.replace(at, length, text, attributes);
            } else {
                tooLong.run();
            }
        }

        private boolean fits(FilterBypass bypass, int at, int length, String text) throws BadLocationException {
            var document = (AbstractDocument) bypass.getDocument();
            if ((document.getLength() + (long) text.length()) * MOST_BYTES_OF_A_CHAR <= NoteText.MOST_BYTES) {
                return true; // not measured at every keystroke
            }
            var there = document.getText(0, document.getLength());
            return marks.fits(there.substring(0, at) + text + there.substring(at + length));
        }
    }
}
