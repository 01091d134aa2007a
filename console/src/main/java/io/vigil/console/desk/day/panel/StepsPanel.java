package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.desk.day.DayShown;
import io.vigil.console.words.Words;
import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JComponent;

/** The steps of the day: ticks for what is done, which open at a click, and the present one in bold. */
final class StepsPanel {
    private static final Words WORDS = Words.of(StepsPanel.class);

    private final Flow flow = new Flow(16);
    private final IntConsumer look;
    private List<DayShown.Step> last = List.of();

    StepsPanel(IntConsumer look) {
        this.look = look;
    }

    JComponent component() {
        return flow.component();
    }

    void show(List<DayShown.Step> steps) {
        if (steps.equals(last)) {
            return;
        }
        last = steps;
        flow.clear();
        for (var i = 0; i < steps.size(); i++) {
            flow.add(labelOf(steps.get(i), i));
        }
        flow.redraw();
    }

    private JComponent labelOf(DayShown.Step step, int number) {
        return switch (step.passed()) {
            case PRESENT -> Fittings.label(step.name(), "accent");
            case AHEAD -> Fittings.label(step.name(), "soft");
            case DONE -> done(step.name(), number);
        };
    }

    private JComponent done(String name, int number) {
        var label = new StateLabel();
        label.show(State.DONE, name);
        label.component().getAccessibleContext().setAccessibleName(WORDS.text("step.done", name));
        label.component().setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        label.component().addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                look.accept(number);
            }
        });
        return label.component();
    }
}
