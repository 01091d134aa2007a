package io.vigil.console.desk.help;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.help.HelpShown.Beside;
import io.vigil.console.escalation.Rung;
import io.vigil.console.words.Words;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/**
 * The rungs that are under way beside the one that is shown large: each with whom it calls, its own time and its own keys,
 * Shift and its figure when it was reached, Control and its figure when it was not. Event dispatch thread only.
 */
final class BesidePanel {
    private static final Words WORDS = Words.of(BesidePanel.class);

    private final JPanel panel =
            Fittings.surface("card", "insets 0, gap 8 6, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JLabel lead = Fittings.label(WORDS.text("beside"), "soft");
    private final Map<Rung, Row> rows = new EnumMap<>(Rung.class);

    /** One rung. */
    private static final class Row {
        private final JPanel row = Fittings.group("insets 0, gap 0 4, fillx, wrap 1, hidemode 3", "[grow, fill]");
        private final JLabel called = Fittings.label("", "largeStrong");
        private final RungClockLine clock = new RungClockLine(called);

        Row(Rung rung, Fittings fittings, HelpAsks asks) {
            var figure = KeyEvent.VK_0 + rung.number();
            var acts = new Flow(8);
            acts.add(fittings.button(
                    WORDS.text("beside.reached", rung.number()),
                    new Shortcut(figure, InputEvent.SHIFT_DOWN_MASK),
                    () -> asks.reached(rung)));
            acts.add(fittings.button(
                    WORDS.text("beside.notReached", rung.number()),
                    Shortcut.control(figure),
                    () -> asks.notReached(rung)));
            row.add(clock.component(), "wmin 0");
            row.add(acts.component(), "wmin 0");
            row.setVisible(false);
        }

        void show(Optional<Beside> shown) {
            shown.ifPresent(rung -> {
                called.setText(rung.called());
                clock.show(Optional.of(rung.clock()));
            });
            row.setVisible(shown.isPresent());
        }
    }

    BesidePanel(Fittings fittings, HelpAsks asks) {
        panel.add(lead);
        for (var rung : Rung.values()) {
            var row = new Row(rung, fittings, asks);
            rows.put(rung, row);
            panel.add(row.row, "wmin 0");
        }
        panel.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    void show(List<Beside> beside, HelpShown.Practice practice) {
        lead.setText(DrillPanel.marked(practice, WORDS.text("beside")));
        rows.forEach((rung, row) ->
                row.show(beside.stream().filter(each -> each.rung() == rung).findFirst()));
        panel.setVisible(!beside.isEmpty());
    }
}
