package io.vigil.console.desk.notes;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.notes.NotesShown.Hand;
import io.vigil.console.desk.notes.PageModel.Choice;
import io.vigil.console.desk.notes.PageModel.Offering;
import io.vigil.console.desk.notes.page.Paper;
import io.vigil.console.notes.NotesState.Writing;
import io.vigil.console.words.Words;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The editor with its acts, and below it the list of what can be put in while that is open. */
final class WritingFace {
    private static final Words WORDS = Words.of(WritingFace.class);
    static final Shortcut SIGN = new Shortcut(KeyEvent.VK_S, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
    static final Shortcut LOCK = new Shortcut(KeyEvent.VK_L, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
    static final Shortcut VERSIONS = Shortcut.alt(KeyEvent.VK_V);
    static final Shortcut ALL = Shortcut.alt(KeyEvent.VK_N);
    private static final Shortcut LINK = Shortcut.alt(KeyEvent.VK_K);
    private static final Shortcut TEMPLATE = Shortcut.alt(KeyEvent.VK_T);

    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fill, wrap 1, hidemode 3", "[grow, fill]");
    private final Paper paper;
    private final PageModel page;
    private final OfferingList offering;
    private final Flow acts = new Flow(8);
    private Optional<Writing> laid = Optional.empty();

    WritingFace(Fittings fittings, NotesModel model, Runnable toTheDay) {
        page = model.page();
        paper = new Paper(
                WORDS.text("editor.name"),
                6,
                page,
                text -> laid.map(Writing::id).ifPresent(id -> model.typed(id, text)),
                model::tooLong);
        paper.area().putClientProperty("JTextField.placeholderText", WORDS.text("editor.hint"));
        paper.hold();
        offering = new OfferingList(fittings, page, this::put);
        acts.add(fittings.button(WORDS.text("act.link"), LINK, () -> page.offer(Offering.LINKS)));
        acts.add(fittings.button(WORDS.text("act.template"), TEMPLATE, () -> page.offer(Offering.TEMPLATES)));
        acts.add(fittings.button(WORDS.text("act.sign"), SIGN, model::askToSign));
        acts.add(fittings.button(WORDS.text("act.versions"), VERSIONS, model::versions));
        acts.add(fittings.button(WORDS.text("act.all"), ALL, model::allNotes));
        acts.add(fittings.button(WORDS.text("act.lock"), LOCK, model::lock));
        acts.add(fittings.button(WORDS.text("act.day"), Shortcut.ESCAPE, toTheDay));
        panel.add(paper.component(), "grow, push, hmin 96");
        panel.add(offering.component(), "growx, wmin 0");
        panel.add(acts.component(), "wmin 0");
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        if (page.offering() == Offering.NOTHING) {
            paper.area().requestFocusInWindow();
        } else {
            offering.focus();
        }
    }

    void show(NotesShown shown) {
        if (!shown.writing().equals(laid)) {
            laid = Optional.empty(); // while the sheet is changed nothing is told
            paper.lay(page.lay(shown.writing().map(Writing::text).orElse("")));
            laid = shown.writing();
        }
        if (shown.hand() == Hand.FREE && laid.isPresent()) {
            paper.free();
        } else {
            paper.hold();
        }
        if (offering.show()) {
            acts.component().setVisible(page.offering() == Offering.NOTHING);
            panel.revalidate();
            if (panel.isShowing()) {
                focus();
            }
        }
    }

    private void put(Choice choice) {
        var cursor = paper.area().getSelectionEnd(); // behind what is marked: nothing that was written goes
        paper.put(choice.puts().into(paper.area().getText(), cursor));
        page.close();
    }
}
