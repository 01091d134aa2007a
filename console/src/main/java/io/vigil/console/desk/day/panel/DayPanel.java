package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.ClockFace;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.day.DayAsks;
import io.vigil.console.desk.day.DayShown;
import io.vigil.console.words.Words;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/** The day: ticks, the present step, what blocks the next one, the last facts. Event dispatch thread only. */
public final class DayPanel {
    private static final Words WORDS = Words.of(DayPanel.class);

    /** Opens the card for medicine outside the plan, from anywhere. */
    public static final Shortcut OUTSIDE = Shortcut.control(KeyEvent.VK_M);
    /** Asks the client for one touch. */
    public static final Shortcut ASK = Shortcut.plain(KeyEvent.VK_F10);
    /** The therapist's own alarm. */
    public static final Shortcut RAISE = Shortcut.plain(KeyEvent.VK_F11);

    private static final int FIGURES = 10;

    private final JPanel panel = Fittings.group("insets 0, gap 0 10, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JPanel step =
            Fittings.surface("card", "insets 0, gap 8 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final StepsPanel steps;
    private final JLabel title = Fittings.label("", "title");
    private final JTextArea lead = Fittings.prose("", "proseSoft");
    private final JTextArea warnings = Fittings.prose("", "proseWait");
    private final ClockFace clock = new ClockFace("big", WORDS.text("step.clock"));
    private final RowsPanel rows;
    private final GreenLightPanel greenLight;
    private final DosePanel dose;
    private final JourneyPanel journey;
    private final ReasonCard holding;
    private final ReasonCard outside;
    private final DayFoot foot;
    private final Runnable toTop;
    private String titleBefore = "";

    /** The day; {@code toTop} brings its beginning into sight when a card opens there. */
    public DayPanel(Fittings fittings, DayAsks asks, Runnable toTop) {
        this.toTop = toTop;
        steps = new StepsPanel(asks::look);
        rows = new RowsPanel(asks);
        greenLight = new GreenLightPanel(fittings, asks, asks);
        dose = new DosePanel(fittings, asks);
        journey = new JourneyPanel(fittings, asks);
        holding = new ReasonCard(fittings, "hold", ReasonCard.Sentence.NEEDED, asks::hold);
        outside = new ReasonCard(fittings, "outside", ReasonCard.Sentence.WELCOME, asks::outsideThePlan);
        foot = new DayFoot(fittings, asks, rows::goTo, () -> open(holding), this::openOutside);
        panel.setFocusable(true);
        FollowFocus.in(panel);
        fillStep();
        bindFigures(fittings, asks);
        arrange();
    }

    /** In a low window the present step stands first, and all that can wait below it. */
    private void arrange() {
        panel.removeAll();
        if (!foot.isLow()) {
            panel.add(steps.component(), "wmin 0");
        }
        panel.add(holding.component(), "wmin 0");
        panel.add(outside.component(), "wmin 0");
        panel.add(step, "wmin 0");
        if (foot.isLow()) {
            panel.add(steps.component(), "wmin 0");
            panel.add(foot.below(), "wmin 0");
        }
        panel.revalidate();
    }

    private void fillStep() {
        var head = Fittings.group("insets 0, gap 12 0, fillx, hidemode 3", "[grow][]");
        head.add(title, "wmin 0");
        head.add(clock.component());
        step.add(head, "wmin 0");
        step.add(lead, "wmin 0");
        step.add(warnings, "wmin 0");
        step.add(rows.component(), "wmin 0");
        step.add(greenLight.component(), "wmin 0");
        step.add(dose.component(), "wmin 0");
        step.add(journey.component(), "wmin 0");
    }

    /** Alt with a figure acts on a row or opens a protector; Control with a figure opens a step that is done. */
    private void bindFigures(Fittings fittings, DayAsks asks) {
        for (var number = 1; number <= FIGURES; number++) {
            var which = number;
            var key = KeyEvent.VK_0 + number % FIGURES;
            fittings.keys().bind(Shortcut.alt(key), panel::isShowing, () -> act(which));
            if (which < FIGURES) {
                fittings.keys().bind(Shortcut.control(key), panel::isShowing, () -> asks.look(which - 1));
            }
        }
    }

    private void act(int number) {
        if (greenLight.component().isVisible()) {
            greenLight.act(number);
        } else {
            rows.act(number);
        }
    }

    /** Gives the acts of the watch their place. Their keys work from everywhere and are bound by the desk. */
    public void placeWatch(Fittings fittings, Runnable ask, Runnable raise) {
        foot.placeWatch(fittings, ask, raise);
    }

    /** Medicine was taken outside the plan: the sentence is welcome, and one key keeps it. */
    public void openOutside() {
        open(outside);
    }

    private void open(ReasonCard card) {
        card.open();
        toTop.run();
    }

    /** What stands still below the day: the last facts, what blocks the next step, the next step, and the grave acts. */
    public JComponent foot() {
        return foot.component();
    }

    public JComponent component() {
        return panel;
    }

    public void show(DayShown shown) {
        if (foot.fit()) {
            arrange();
        }
        steps.show(shown.steps());
        title.setText(shown.title());
        if (!lead.getText().equals(shown.lead())) {
            lead.setText(shown.lead());
        }
        lead.setVisible(!shown.lead().isEmpty());
        lead.putClientProperty("FlatLaf.styleClass", shown.present().isEmpty() ? "proseLarge" : "proseSoft");
        clock.show(shown.clock());
        clock.component().setVisible(!shown.clock().isEmpty());
        var warn = String.join("\n", shown.warnings());
        if (!warnings.getText().equals(warn)) {
            warnings.setText(warn);
        }
        warnings.setVisible(!warn.isEmpty());
        showPresent(shown.present());
        foot.show(shown);
        if (!shown.title().equals(titleBefore)) {
            titleBefore = shown.title();
            panel.revalidate();
            leaveTheButtons();
        }
    }

    /** A new step begins with the focus where a stray Space does nothing. */
    private void leaveTheButtons() {
        var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (owner != null
                && (SwingUtilities.isDescendingFrom(owner, panel)
                        || SwingUtilities.isDescendingFrom(owner, foot.component()))) {
            panel.requestFocusInWindow();
        }
    }

    private void showPresent(DayShown.Present present) {
        rows.show(present.rows());
        rows.component().setVisible(!present.rows().isEmpty());
        greenLight.component().setVisible(present.greenLight().isPresent());
        present.greenLight().ifPresent(greenLight::show);
        dose.component().setVisible(present.dose().isPresent());
        present.dose().ifPresent(dose::show);
        journey.component().setVisible(present.journey().isPresent());
        present.journey().ifPresent(journey::show);
    }
}
