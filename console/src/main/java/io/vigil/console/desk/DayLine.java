package io.vigil.console.desk;

import io.vigil.console.desk.control.ClockFace;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.desk.day.DayShown;
import io.vigil.console.words.Words;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** What the day goes on saying while something else takes its room: its step with the clock, what is due, its warnings. */
final class DayLine {
    private static final Words WORDS = Words.of(DayLine.class);

    private final JPanel panel = Fittings.group("insets 0, gap 0 4, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final Flow line = new Flow(12);
    private final JLabel step = Fittings.label("", "large");
    private final ClockFace clock = new ClockFace("large", WORDS.text("measures.clock"));
    private final StateLabel due = new StateLabel();
    private final JTextArea warnings = Fittings.prose("", "proseWait");

    DayLine() {
        line.add(step);
        line.add(clock.component());
        line.add(due.component());
        panel.add(line.component(), "wmin 0");
        panel.add(warnings, "wmin 0");
        show(Optional.empty());
    }

    JComponent component() {
        return panel;
    }

    /** Four times a second; nothing when no day is on. */
    void show(Optional<DayShown> today) {
        panel.setVisible(today.isPresent());
        today.map(DayShown::notHidden).ifPresent(day -> {
            step.setText(day.step());
            clock.show(day.clock());
            due.show(day.lookInState(), day.lookIn());
            due.component().setVisible(!day.lookIn().isEmpty());
            line.component().setVisible(!day.clock().isEmpty());
            var text = String.join("\n", day.warnings());
            if (!text.equals(warnings.getText())) {
                warnings.setText(text);
            }
            warnings.setVisible(!text.isEmpty());
        });
    }
}
