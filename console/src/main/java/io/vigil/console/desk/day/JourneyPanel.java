package io.vigil.console.desk.day;

import io.vigil.console.desk.control.ClockFace;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.words.Words;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The journey clock and what stands around it. Event dispatch thread only. */
final class JourneyPanel {
    private static final Words WORDS = Words.of(JourneyPanel.class);

    private final JPanel panel = Fittings.group("insets 0, gap 12 4, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final ClockFace clock = new ClockFace("clock", WORDS.text("journey.clock"));
    private final JLabel usual = Fittings.label("", "large");
    private final JLabel dose = Fittings.label("", "soft");
    private final StateLabel lookIn = new StateLabel();
    private final JPanel agreed = Fittings.group("insets 0, gap 0 2, fillx, wrap 1", "[grow, fill]");
    private final MarksPanel marks;
    private final JLabel lastVitals = Fittings.label("", "soft");
    private List<String> agreedBefore = List.of();

    JourneyPanel(Fittings fittings, Journey.Asks asks) {
        marks = new MarksPanel(fittings, asks);
        var time = new Flow(16);
        time.add(clock.component());
        time.add(usual);
        panel.add(time.component(), "wmin 0");
        panel.add(dose);
        panel.add(lookIn.component());
        panel.add(agreed, "wmin 0");
        panel.add(marks.component(), "wmin 0, gaptop 8");
        panel.add(lastVitals);
    }

    JComponent component() {
        return panel;
    }

    void show(Journey.Shown shown) {
        clock.show(shown.clock());
        usual.setText(shown.usual());
        dose.setText(shown.dose());
        lookIn.show(shown.lookInState(), shown.lookIn());
        lastVitals.setText(shown.lastVitals());
        lastVitals.setVisible(!shown.lastVitals().isEmpty());
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
}
