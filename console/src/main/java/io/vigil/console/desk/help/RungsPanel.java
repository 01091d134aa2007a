package io.vigil.console.desk.help;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.escalation.EscalationWords;
import io.vigil.console.escalation.Rung;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Every rung with its figure as the key, and how it stands. Event dispatch thread only. */
final class RungsPanel {
    private static final Words WORDS = Words.of(RungsPanel.class);

    private final JPanel panel = Fittings.surface("card", "insets 0, gap 8 4, fillx, wrap 2", "[fill][grow, fill]");
    private final JLabel title = Fittings.label(WORDS.text("rungs"), "title");
    private final Map<Rung, StateLabel> states = new EnumMap<>(Rung.class);

    RungsPanel(Fittings fittings, HelpAsks asks) {
        panel.add(title, "span");
        for (var rung : Rung.values()) {
            var state = new StateLabel();
            states.put(rung, state);
            panel.add(
                    fittings.button(
                            EscalationWords.text(rung),
                            Shortcut.plain(KeyEvent.VK_0 + rung.number()),
                            () -> asks.start(rung)),
                    "wmin 0");
            panel.add(state.component(), "wmin 0");
        }
    }

    JComponent component() {
        return panel;
    }

    void show(List<HelpShown.RungShown> rungs, HelpShown.Practice practice) {
        title.setText(DrillPanel.marked(practice, WORDS.text("rungs")));
        for (var rung : rungs) {
            var state = states.get(rung.rung());
            if (state != null) {
                state.show(rung.state(), rung.words().isEmpty() ? "" : DrillPanel.marked(practice, rung.words()));
                state.component().setVisible(!rung.words().isEmpty());
            }
        }
    }
}
