package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.ClockFace;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.desk.day.Journey;
import io.vigil.console.session.event.SessionEvent.After;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** The journey clock and what stands around it. Event dispatch thread only. */
final class JourneyPanel {
    private static final Words WORDS = Words.of(JourneyPanel.class);

    private final JPanel panel = Fittings.group("insets 0, gap 12 4, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final ClockFace clock = new ClockFace("clock", WORDS.text("journey.clock"));
    private final JLabel usual = Fittings.label("", "large");
    private final JLabel dose = Fittings.label("", "soft");
    private final Flow inTheMouth = new Flow(8);
    private final JLabel mouth = Fittings.label("");
    private final StateLabel lookIn = new StateLabel();
    private final JPanel agreed = Fittings.group("insets 0, gap 0 2, fillx, wrap 1", "[grow, fill]");
    private final JTextArea grounding = Fittings.prose("", "prose");
    private final JTextArea offered = Fittings.prose("", "proseWait");
    private final JTextArea last = Fittings.prose("", "proseSoft");
    private final MarksPanel marks;
    private List<String> agreedBefore = List.of();

    JourneyPanel(Fittings fittings, Journey.Asks asks) {
        var time = new Flow(16);
        time.add(clock.component());
        time.add(usual);
        inTheMouth.add(mouth);
        inTheMouth.add(fittings.button(
                WORDS.text("mouth.swallowed"), Shortcut.alt(KeyEvent.VK_W), () -> asks.after(After.SWALLOWED)));
        inTheMouth.add(
                fittings.button(WORDS.text("mouth.spat"), Shortcut.alt(KeyEvent.VK_S), () -> asks.after(After.SPAT)));
        panel.setFocusable(true);
        panel.add(time.component(), "wmin 0");
        panel.add(dose);
        panel.add(inTheMouth.component(), "wmin 0");
        panel.add(lookIn.component());
        panel.add(agreed, "wmin 0");
        marks = new MarksPanel(fittings, asks);
        panel.add(grounding, "wmin 0");
        panel.add(offered, "wmin 0");
        panel.add(marks.component(), "wmin 0, gaptop 8");
        panel.add(last, "wmin 0");
    }

    JComponent component() {
        return panel;
    }

    void show(Journey.Shown shown) {
        clock.show(shown.clock());
        usual.setText(shown.usual());
        dose.setText(shown.dose());
        mouth.setText(shown.mouth());
        inTheMouth.component().setVisible(!shown.mouth().isEmpty());
        lookIn.show(shown.lookInState(), shown.lookIn());
        grounding.setText(String.join("\n", shown.grounding()));
        grounding.setVisible(!shown.grounding().isEmpty());
        offered.setText(shown.offered());
        offered.setVisible(!shown.offered().isEmpty());
        marks.show(shown.pressed(), shown.kept());
        last.setText(lastLine(shown));
        last.setVisible(!last.getText().isEmpty());
        if (!shown.agreed().equals(agreedBefore)) {
            agreedBefore = shown.agreed();
            agreed.removeAll();
            for (var condition : agreedBefore) {
                var label = new StateLabel();
                label.show(State.WAIT, WORDS.text("journey.agreed", condition));
                agreed.add(label.component(), "wmin 0");
            }
            agreed.revalidate();
        }
    }

    private static String lastLine(Journey.Shown shown) {
        var parts = new ArrayList<String>();
        if (!shown.lastVitals().isEmpty()) {
            parts.add(WORDS.text("journey.vitals", shown.lastVitals()));
        }
        if (!shown.sedation().isEmpty()) {
            parts.add(WORDS.text("journey.sedation", shown.sedation()));
        }
        return String.join("   ", parts);
    }
}
