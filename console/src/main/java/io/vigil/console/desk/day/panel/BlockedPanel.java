package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.day.DayShown;
import io.vigil.console.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** What keeps the next step closed, one sentence each, with a button that leads to where it is mended. */
final class BlockedPanel {
    private static final Words WORDS = Words.of(BlockedPanel.class);

    private final JPanel panel = Fittings.surface("blocks", "insets 0, gap 8 4, fillx, hidemode 3", "[grow][]");
    private final Fittings fittings;
    private final Consumer<String> goTo;
    private List<DayShown.Blocked> last = List.of();
    private int lastMost;

    BlockedPanel(Fittings fittings, Consumer<String> goTo) {
        this.fittings = fittings;
        this.goTo = goTo;
        panel.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    /** Shows the first {@code most} of them, and how many there are more. */
    void show(List<DayShown.Blocked> blocked, int most) {
        if (blocked.equals(last) && most == lastMost) {
            return;
        }
        last = blocked;
        lastMost = most;
        panel.removeAll();
        for (var one : blocked.subList(0, Math.min(most, blocked.size()))) {
            panel.add(
                    Fittings.prose(one.sentence(), "proseWait"),
                    one.place().isPresent() ? "growx, wmin 0" : "span, growx, wmin 0, wrap");
            one.place()
                    .ifPresent(place -> panel.add(
                            fittings.button(WORDS.text("blocked.goTo"), () -> goTo.accept(place)), "aligny top, wrap"));
        }
        if (blocked.size() > most) {
            panel.add(Fittings.label(WORDS.text("blocked.more", blocked.size() - most), "soft"), "span");
        }
        panel.setVisible(!blocked.isEmpty());
        panel.revalidate();
        panel.repaint();
    }
}
