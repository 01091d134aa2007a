package io.vigil.console.desk.day;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.words.Words;
import java.util.List;
import javax.swing.JComponent;

/** The steps of the day: ticks for what is done, the present one in bold. */
final class StepsPanel {
    private static final Words WORDS = Words.of(StepsPanel.class);

    private final Flow flow = new Flow(16);
    private List<DayShown.Step> last = List.of();

    JComponent component() {
        return flow.component();
    }

    void show(List<DayShown.Step> steps) {
        if (steps.equals(last)) {
            return;
        }
        last = steps;
        flow.clear();
        for (var step : steps) {
            flow.add(labelOf(step));
        }
        flow.redraw();
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
