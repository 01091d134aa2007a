package io.vigil.console.desk.parts;

import io.vigil.console.desk.control.AskCard;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.desk.parts.PartsShown.Access;
import io.vigil.console.desk.parts.PartsShown.Kept;
import io.vigil.console.desk.parts.PartsShown.Question;
import io.vigil.console.desk.parts.map.MapView;
import io.vigil.console.live.Watch;
import io.vigil.console.parts.Part;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;

/** The parts map: its picture, every part, and the form of one; or two versions of it. Event dispatch thread only. */
public final class PartsPanel {
    private static final Words WORDS = Words.of(PartsPanel.class);
    private static final double MAP_SHARE = 0.6;
    private static final PartsMap NOTHING = PartsMap.empty(new UUID(0, 0));

    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final Fittings fittings;
    private final PartsModel model;
    private final StateLabel state = new StateLabel();
    private final JTextArea closed = Fittings.prose("", "proseWait");
    private final JComponent acts;
    private final AskCard leaving;
    private final AskCard printing;
    private final MapView map;
    private final PartListPanel list;
    private final JPanel formPlace = Fittings.group("insets 0, fillx", "[grow, fill]");
    private final JComponent open;
    private final ComparePanel compare;
    private final Watch watch;
    private int filling = -1;
    private @Nullable PartPanel form;

    /**
     * The panel over {@code model}.
     *
     * @param notices is told what became of the paper, from any thread
     */
    public PartsPanel(Fittings fittings, PartsModel model, Consumer<Notice> notices) {
        this.fittings = fittings;
        this.model = model;
        var out = new MapOut(notices);
        acts = acts();
        leaving = new AskCard(
                WORDS.text("leaving.title"),
                WORDS.text("leaving.meaning"),
                fittings.mainButton(WORDS.text("leaving.stay"), Shortcut.ESCAPE, model::stay),
                fittings.button(WORDS.text("leaving.keep"), Shortcut.alt(KeyEvent.VK_S), model::keepAndLeave),
                fittings.stopButton(
                        WORDS.text("leaving.discard"), Shortcut.alt(KeyEvent.VK_L), model::leaveWithoutKeeping));
        printing = new AskCard(
                WORDS.text("printing.title"),
                WORDS.text("printing.meaning"),
                fittings.mainButton(WORDS.text("printing.stay"), Shortcut.ESCAPE, model::stay),
                fittings.button(WORDS.text("printing.print"), Shortcut.alt(KeyEvent.VK_P), () -> {
                    var shown = model.shown().get();
                    model.stay();
                    out.print(shown.map(), model.today());
                }));
        map = new MapView(model::choose);
        list = new PartListPanel(fittings, model);
        compare = new ComparePanel(fittings, model);
        open = new BesideOrBelow(MAP_SHARE, map.component(), list.component(), formPlace).component();
        panel.add(Fittings.label(WORDS.text("title"), "title"), "wmin 0");
        panel.add(Fittings.prose(WORDS.text("title.hint"), "proseSoft"), "wmin 0");
        panel.add(closed, "wmin 0");
        panel.add(acts, "wmin 0");
        panel.add(state.component(), "wmin 0");
        panel.add(leaving.component(), "wmin 0");
        panel.add(printing.component(), "wmin 0");
        panel.add(open, "wmin 0");
        panel.add(compare.component(), "wmin 0");
        watch = model.shown().watch(this::show);
    }

    private JComponent acts() {
        var flow = new Flow(8);
        flow.add(fittings.mainButton(WORDS.text("keep"), Shortcut.control(KeyEvent.VK_S), model::keep));
        flow.add(fittings.button(WORDS.text("compare"), Shortcut.alt(KeyEvent.VK_C), model::compare));
        flow.add(fittings.button(WORDS.text("print"), Shortcut.control(KeyEvent.VK_P), model::askToPrint));
        return flow.component();
    }

    public JComponent component() {
        return panel;
    }

    /** Begins where the therapist goes on: in the list, or in the first name. */
    public void focus() {
        list.focus();
    }

    /** Watches no more; nothing of the map stays in the window. */
    public void detach() {
        watch.close();
        forget();
    }

    private void forget() {
        form = null;
        formPlace.removeAll();
        map.show(NOTHING, Optional.empty());
        compare.forget(NOTHING);
    }

    private void show(PartsShown shown) {
        var isOpen = shown.access() == Access.OPEN;
        var isCompared = isOpen && shown.compared().isPresent();
        closed.setText(isOpen ? "" : WORDS.text("access." + shown.access()));
        closed.setVisible(!isOpen);
        acts.setVisible(isOpen && !isCompared);
        state.show(shape(shown.state().kept()), shown.state().words());
        state.component().setVisible(isOpen && !shown.state().words().isEmpty());
        leaving.show(isOpen && shown.question() == Question.LEAVING);
        printing.show(isOpen && shown.question() == Question.PRINTING);
        open.setVisible(isOpen && !isCompared);
        compare.component().setVisible(isCompared);
        list.show(shown);
        if (isOpen) {
            map.show(shown.map(), shown.chosen().map(PartsShown.Chosen::part));
            form(shown);
        } else {
            forget();
        }
        if (isCompared) {
            shown.compared().ifPresent(compare::show);
        } else {
            compare.forget(NOTHING);
        }
        panel.revalidate();
        panel.repaint();
    }

    private void form(PartsShown shown) {
        var part = shown.chosen().flatMap(chosen -> shown.map().find(chosen.part()));
        if (form == null || shown.filling() != filling) {
            filling = shown.filling();
            form = part.map(each -> drawn(shown, each)).orElse(null);
            formPlace.removeAll();
            if (form != null) {
                formPlace.add(form.component(), "wmin 0");
            }
        }
        if (form != null && part.isPresent()) {
            form.show(shown, part.get());
        }
    }

    private PartPanel drawn(PartsShown shown, Part part) {
        return new PartPanel(fittings, model, shown.chosen().orElseThrow(), part);
    }

    private static State shape(Kept kept) {
        return switch (kept) {
            case UNTOUCHED -> State.UNKNOWN;
            case UNSAVED, KEEPING -> State.WAIT;
            case KEPT -> State.DONE;
            case NOT_KEPT -> State.STOP;
        };
    }
}
