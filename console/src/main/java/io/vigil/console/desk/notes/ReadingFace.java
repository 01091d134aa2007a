package io.vigil.console.desk.notes;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.notes.page.Marks;
import io.vigil.console.desk.notes.page.Paper;
import io.vigil.console.desk.notes.page.Reader;
import io.vigil.console.words.Words;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** A signed note with its addenda, and a field for the next one. */
final class ReadingFace {
    private static final Words WORDS = Words.of(ReadingFace.class);
    private static final Shortcut ADD = Shortcut.NEXT;
    private static final Shortcut NEW =
            new Shortcut(KeyEvent.VK_N, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);

    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fill, wrap 1", "[grow, fill]");
    private final Reader reader = new Reader();
    private final Paper addendum;
    private int round;

    ReadingFace(Fittings fittings, NotesModel model, Runnable toTheDay) {
        addendum = new Paper(WORDS.text("addendum.name"), 3, Marks.plain(), model::addendum, model::tooLong);
        var acts = new Flow(8);
        acts.add(fittings.button(WORDS.text("act.add"), ADD, model::add));
        acts.add(fittings.button(WORDS.text("act.another"), NEW, model::another));
        acts.add(fittings.button(WORDS.text("act.versions"), WritingFace.VERSIONS, model::versions));
        acts.add(fittings.button(WORDS.text("act.all"), WritingFace.ALL, model::allNotes));
        acts.add(fittings.button(WORDS.text("act.lock"), WritingFace.LOCK, model::lock));
        acts.add(fittings.button(WORDS.text("act.day"), Shortcut.ESCAPE, toTheDay));
        var name = Fittings.label(WORDS.text("addendum.name"), "soft");
        name.setLabelFor(addendum.area());
        panel.add(reader.component(), "grow, push, hmin 96");
        panel.add(name);
        panel.add(addendum.component(), "growx, hmin 60");
        panel.add(acts.component(), "wmin 0");
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        addendum.area().requestFocusInWindow();
    }

    void show(NotesShown shown) {
        reader.show(shown.face() == NotesShown.Face.READING ? shown.reading() : "", shown.targets());
        if (round != shown.addendumRound()) {
            round = shown.addendumRound();
            addendum.lay("");
        }
    }
}
