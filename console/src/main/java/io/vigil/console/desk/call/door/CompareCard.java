package io.vigil.console.desk.call.door;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** The card on which four words stand to be compared. Event dispatch thread only. */
final class CompareCard {
    private static final int GAP = 8;

    private final ComparedWords compared = new ComparedWords();
    private final JPanel panel = Fittings.surface("asks", "insets 0, gap 8 8, fillx", "[grow]");
    private final JTextArea asked = Fittings.prose("", "prose");
    private final JTextArea four = Fittings.prose("", "proseTitle");
    private final JButton same;
    private final Texts texts;
    private final Supplier<Duration> uptime;

    /**
     * What stands on the card.
     *
     * @param ask what to ask for, above the words
     * @param others the same, when they took the place of words that were not compared yet
     */
    record Texts(String ask, String others, String same) {}

    /**
     * No words yet, and not shown.
     *
     * @param key confirms them
     * @param differ the button for words that differ
     * @param confirm is told the words that were read, and those alone
     * @param uptime from any moment on
     */
    CompareCard(
            Fittings fittings,
            Texts texts,
            Shortcut key,
            JComponent differ,
            Consumer<List<String>> confirm,
            Supplier<Duration> uptime) {
        this.texts = texts;
        this.uptime = uptime;
        same = fittings.button(texts.same(), key, () -> confirm.accept(compared.words()));
        var buttons = new Flow(GAP);
        buttons.add(same);
        buttons.add(differ);
        panel.add(asked, "growx, wmin 0, wrap");
        panel.add(four, "growx, wmin 0, wrap");
        panel.add(buttons.component(), "growx, wmin 0");
        panel.setVisible(false);
    }

    /** The computer's, from any moment on. */
    static Duration uptime() {
        return Duration.ofNanos(System.nanoTime());
    }

    JPanel component() {
        return panel;
    }

    /** Shows these words, or nothing; called again, lets them be confirmed once they can have been compared. */
    void show(List<String> words) {
        var now = uptime.get();
        if (compared.are(words, now)) {
            asked.setText(compared.areOthers() ? texts.others() : texts.ask());
            four.setText(String.join("  ", words));
            panel.setVisible(!words.isEmpty());
        }
        same.setEnabled(compared.canBeConfirmed(now));
    }
}
