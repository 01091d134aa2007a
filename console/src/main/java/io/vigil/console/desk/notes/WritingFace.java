package io.vigil.console.desk.notes;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.notes.NotesShown.Hand;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.NotesState.Writing;
import io.vigil.console.words.Words;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The editor with its acts. */
final class WritingFace {
    private static final Words WORDS = Words.of(WritingFace.class);
    static final Shortcut SIGN = new Shortcut(KeyEvent.VK_S, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
    static final Shortcut LOCK = new Shortcut(KeyEvent.VK_L, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
    static final Shortcut VERSIONS = Shortcut.alt(KeyEvent.VK_V);
    static final Shortcut ALL = Shortcut.alt(KeyEvent.VK_N);

    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fill, wrap 1", "[grow, fill]");
    private final Paper paper;
    private Optional<Writing> laid = Optional.empty();

    WritingFace(Fittings fittings, NotesModel model, Runnable toTheDay) {
        paper = new Paper(
                WORDS.text("editor.name"),
                6,
                text -> laid.map(Writing::id).ifPresent(id -> tell(model, id, text)),
                model::tooLong);
        paper.area().putClientProperty("JTextField.placeholderText", WORDS.text("editor.hint"));
        paper.hold();
        var acts = new Flow(8);
        acts.add(fittings.button(WORDS.text("act.sign"), SIGN, model::askToSign));
        acts.add(fittings.button(WORDS.text("act.versions"), VERSIONS, model::versions));
        acts.add(fittings.button(WORDS.text("act.all"), ALL, model::allNotes));
        acts.add(fittings.button(WORDS.text("act.lock"), LOCK, model::lock));
        acts.add(fittings.button(WORDS.text("act.day"), Shortcut.ESCAPE, toTheDay));
        panel.add(paper.component(), "grow, push, hmin 96");
        panel.add(acts.component(), "wmin 0");
    }

    private static void tell(NotesModel model, NoteId id, String text) {
        model.typed(id, text);
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        paper.area().requestFocusInWindow();
    }

    void show(NotesShown shown) {
        if (!shown.writing().equals(laid)) {
            laid = Optional.empty(); // while the sheet is changed nothing is told
            paper.lay(shown.writing().map(Writing::text).orElse(""));
            laid = shown.writing();
        }
        if (shown.hand() == Hand.FREE && laid.isPresent()) {
            paper.free();
        } else {
            paper.hold();
        }
    }
}
