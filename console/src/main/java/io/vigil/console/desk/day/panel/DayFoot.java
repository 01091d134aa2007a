package io.vigil.console.desk.day.panel;

import com.formdev.flatlaf.util.UIScale;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.day.DayAsks;
import io.vigil.console.desk.day.DayShown;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/**
 * What stands still below the day: the last facts, what blocks the next step, the next step, and the grave acts. In a window
 * that is low for the size of its letters only the block and the next step stand still; the rest goes to the end of the
 * day, so that the present step keeps its room. Event dispatch thread only.
 */
final class DayFoot {
    private static final Words WORDS = Words.of(DayFoot.class);
    /** A window that is lower than this, counted at 100 %, has no room for all of it. */
    private static final int LOW = 600;

    private static final String NO_BREAK_SPACE = "\u00a0";

    private static final int BLOCKS = 2;
    private static final int BLOCKS_WHEN_LOW = 1;

    private final JPanel foot =
            Fittings.surface("bar", "insets 8 12 8 12, gap 8 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JPanel below = Fittings.group("insets 0, gap 8 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JTextArea recent = Fittings.prose("", "proseSoft");
    private final BlockedPanel blocked;
    private final JButton next;
    private final JButton hold;
    private final Flow grave = new Flow(8);
    private boolean isLow;

    DayFoot(Fittings fittings, DayAsks asks, Consumer<String> goTo, Runnable openHold, Runnable openOutside) {
        blocked = new BlockedPanel(fittings, goTo);
        next = fittings.mainButton("", Shortcut.NEXT, asks::next);
        hold = fittings.button(WORDS.text("hold"), Shortcut.control(KeyEvent.VK_H), openHold);
        grave.add(hold);
        grave.add(fittings.button(WORDS.text("outside"), DayPanel.OUTSIDE, openOutside));
        arrange();
    }

    private void arrange() {
        var rest = isLow ? below : foot;
        foot.removeAll();
        below.removeAll();
        rest.add(recent, "wmin 0");
        foot.add(blocked.component(), "wmin 0");
        foot.add(next, "growx 0");
        rest.add(grave.component(), "wmin 0");
        foot.revalidate();
        below.revalidate();
    }

    /** Gives the acts of the watch their place. */
    void placeWatch(Fittings fittings, Runnable ask, Runnable raise) {
        grave.add(fittings.button(WORDS.text("ask"), DayPanel.ASK, ask));
        grave.add(fittings.button(WORDS.text("raise"), DayPanel.RAISE, raise));
    }

    JComponent component() {
        return foot;
    }

    /** What stands at the end of the day while the window is low. */
    JComponent below() {
        return below;
    }

    boolean isLow() {
        return isLow;
    }

    /** Looks at the window again. @return whether something changed its place */
    boolean fit() {
        var window = SwingUtilities.getWindowAncestor(foot);
        var low = window != null && UIScale.unscale(window.getHeight()) < LOW;
        if (low == isLow) {
            return false;
        }
        isLow = low;
        arrange();
        return true;
    }

    /** No line ends between a fact and its time. */
    private static String withItsTime(String fact) {
        return fact.replaceFirst(" ", NO_BREAK_SPACE);
    }

    void show(DayShown shown) {
        var facts = shown.recent().stream().map(DayFoot::withItsTime).collect(Collectors.joining("   "));
        recent.setText(facts);
        recent.setVisible(!facts.isEmpty());
        blocked.show(shown.blocked(), isLow ? BLOCKS_WHEN_LOW : BLOCKS);
        Fittings.say(next, shown.next());
        next.setVisible(!shown.next().isEmpty());
        next.setEnabled(shown.blocked().isEmpty());
        hold.setVisible(shown.canHold() == DayShown.Holding.POSSIBLE);
    }
}
