package io.vigil.console.desk.help;

import io.vigil.console.desk.control.ClockFace;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.desk.help.HelpShown.RungClock;
import io.vigil.console.words.Words;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;

/** How long a rung is under way, and, when nobody has answered in time, what to start beside it. Event dispatch thread only. */
final class RungClockLine {
    private static final Words WORDS = Words.of(RungClockLine.class);

    private final Flow line = new Flow(12);
    private final ClockFace time = new ClockFace("large", WORDS.text("clock"));
    private final List<StateLabel> late = List.of(new StateLabel(), new StateLabel());

    /** The line, behind what the panel has to say first. */
    RungClockLine(JComponent... first) {
        for (var each : first) {
            line.add(each);
        }
        line.add(time.component());
        late.forEach(words -> line.add(words.component()));
        show(Optional.empty());
    }

    JComponent component() {
        return line.component();
    }

    void show(Optional<RungClock> clock) {
        clock.ifPresent(known -> time.show(known.time()));
        time.component().setVisible(clock.isPresent());
        for (var place = 0; place < late.size(); place++) {
            var words = clock.map(RungClock::late).orElse(List.of());
            var isSaid = place < words.size();
            if (isSaid) {
                late.get(place).show(State.WAIT, words.get(place));
            }
            late.get(place).component().setVisible(isSaid);
        }
    }
}
