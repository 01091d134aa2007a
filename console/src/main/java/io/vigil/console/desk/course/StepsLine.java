package io.vigil.console.desk.course;

import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.course.CourseShown.StepRow;
import io.vigil.console.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JToggleButton;

/** The steps side by side, in as many lines as the width asks for: each is a button, the large one is pressed. */
final class StepsLine {
    private static final Words WORDS = Words.of(StepsLine.class);

    private final Flow flow = new Flow(4);
    private final Consumer<Step> choose;
    private final List<JToggleButton> buttons = new ArrayList<>();
    private List<StepRow> last = List.of();

    StepsLine(Consumer<Step> choose) {
        this.choose = choose;
        flow.component().getAccessibleContext().setAccessibleName(WORDS.text("steps.name"));
    }

    JComponent component() {
        return flow.component();
    }

    void show(List<StepRow> steps, Step large) {
        if (buttons.size() != steps.size()) {
            build(steps);
        }
        for (var place = 0; place < steps.size(); place++) {
            var row = steps.get(place);
            var button = buttons.get(place);
            button.setSelected(row.step() == large);
            if (!last.contains(row)) {
                button.setText(WORDS.text("step.shown." + row.standing(), row.name()));
                button.getAccessibleContext().setAccessibleName(WORDS.text("step.name." + row.standing(), row.name()));
            }
        }
        last = steps;
        flow.redraw();
    }

    private void build(List<StepRow> steps) {
        flow.clear();
        buttons.clear();
        last = List.of();
        for (var row : steps) {
            var button = new JToggleButton();
            button.putClientProperty("FlatLaf.style", "margin: 3,8,3,8");
            button.addActionListener(event -> {
                button.setSelected(true); // pressing it again changes nothing
                choose.accept(row.step());
            });
            buttons.add(button);
            flow.add(button);
        }
    }
}
