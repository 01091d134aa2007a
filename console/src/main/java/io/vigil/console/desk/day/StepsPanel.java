package io.vigil.console.desk.day;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.words.Words;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The steps of the day as ticks, three in a line. */
final class StepsPanel {
    private static final Words WORDS = Words.of(StepsPanel.class);

    private final JPanel panel = Fittings.group("insets 0, gap 12 4, fillx, wrap 4", "[0:0:,grow,fill,sg s]".repeat(4));
    private List<DayShown.Step> last = List.of();

    JComponent component() {
        return panel;
    }

    void show(List<DayShown.Step> steps) {
        if (steps.equals(last)) {
            return;
        }
        last = steps;
        panel.removeAll();
        for (var step : steps) {
            panel.add(labelOf(step), "wmin 0");
        }
        panel.revalidate();
        panel.repaint();
    }

    private static JComponent labelOf(DayShown.Step step) {
        if (step.passed() == DayShown.Passed.PRESENT) {
            return Fittings.label(step.name(), "accent");
        }
        if (step.passed() == DayShown.Passed.AHEAD) {
            return Fittings.label(step.name(), "soft");
        }
        var label = new StateLabel();
        label.show(State.DONE, step.name());
        label.component().getAccessibleContext().setAccessibleName(WORDS.text("step.done", step.name()));
        return label.component();
    }
}
