package io.vigil.console.desk.help;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.desk.help.HelpShown.Afterwards;
import io.vigil.console.escalation.Matter;
import io.vigil.console.paper.Paper;
import io.vigil.console.session.event.Experience.Holds;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/**
 * What happened, once the ladder is stood down: what is left to do, and a place to add words. It stands below everything that
 * helps when the next thing happens. Event dispatch thread only.
 */
final class AfterwardsPanel {
    private static final Words WORDS = Words.of(AfterwardsPanel.class);
    private static final int ROWS = 3;

    private final HelpAsks asks;
    private final JPanel panel =
            Fittings.surface("card", "insets 0, gap 8 6, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JPanel lines = Fittings.group("insets 0, gap 0 2, fillx, wrap 1", "[grow, fill]");
    private final Map<Matter, Row> rows = new EnumMap<>(Matter.class);
    private final JTextArea words = Fittings.area(WORDS.text("after.words"), "", ROWS);
    private Optional<Afterwards> last = Optional.empty();

    /** One thing that is left to do. */
    private final class Row {
        private final StateLabel state = new StateLabel();
        private final JButton button;

        Row(Fittings fittings, Matter matter, int key) {
            button = fittings.button(WORDS.text("after.see." + matter), Shortcut.alt(key), () -> toggle(matter));
            var line = new Flow(12);
            line.add(button);
            line.add(state.component());
            panel.add(line.component(), "wmin 0");
        }
    }

    AfterwardsPanel(Fittings fittings, HelpAsks asks) {
        this.asks = asks;
        panel.add(Fittings.label(WORDS.text("after"), "title"));
        panel.add(lines, "wmin 0");
        rows.put(Matter.WRITTEN_DOWN, new Row(fittings, Matter.WRITTEN_DOWN, KeyEvent.VK_W));
        rows.put(Matter.PRESCRIBER_TOLD, new Row(fittings, Matter.PRESCRIBER_TOLD, KeyEvent.VK_P));
        rows.put(Matter.FOLLOW_UP, new Row(fittings, Matter.FOLLOW_UP, KeyEvent.VK_F));
        panel.add(Fittings.labelled(words), "wmin 0");
        panel.add(
                fittings.button(WORDS.text("after.keep"), Shortcut.alt(KeyEvent.VK_K), this::keep),
                "growx 0, alignx left");
        panel.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    private void toggle(Matter matter) {
        last.ifPresent(shown ->
                asks.seeTo(shown.opened(), matter, shown.seenTo().containsKey(matter) ? Holds.NOT_SO : Holds.SO));
    }

    /** What was typed stays until it is seen to be kept. */
    private void keep() {
        last.ifPresent(shown -> asks.tellOf(shown.opened(), words.getText()));
    }

    void show(Optional<Afterwards> next) {
        var isMore = next.isPresent()
                && last.filter(before -> before.opened().equals(next.get().opened())
                                && before.told() < next.get().told())
                        .isPresent();
        if (isMore) {
            words.setText("");
        }
        next.ifPresent(shown -> {
            if (last.filter(before -> before.happened().equals(shown.happened()))
                    .isEmpty()) {
                showLines(shown.happened());
            }
            rows.forEach((matter, row) -> {
                var seen = shown.seenTo().get(matter);
                row.state.show(seen == null ? State.WAIT : State.DONE, seen == null ? WORDS.text("after.open") : seen);
                Fittings.say(row.button, WORDS.text(seen == null ? "after.see." + matter : "after.back." + matter));
            });
        });
        last = next;
        panel.setVisible(next.isPresent());
    }

    private void showLines(List<Paper.Line> happened) {
        lines.removeAll();
        happened.forEach(line ->
                lines.add(Fittings.prose(WORDS.text("after.line", line.label(), line.text()), "prose"), "wmin 0"));
        lines.revalidate();
    }
}
