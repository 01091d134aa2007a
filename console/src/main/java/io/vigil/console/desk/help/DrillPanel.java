package io.vigil.console.desk.help;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.help.HelpShown.Practice;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/**
 * Says that this is a drill, in words and in a frame of its own; the colours of the alarm mean the alarm and nothing else.
 * Event dispatch thread only.
 */
final class DrillPanel {
    private static final Words WORDS = Words.of(DrillPanel.class);

    private final JPanel panel = Fittings.surface("asks", "insets 0, gap 8 6, fillx, wrap 1", "[grow, fill]");
    private final JTextArea means = Fittings.prose(WORDS.text("drill.means"), "prose");
    private final Optional<JButton> sound;
    private String since = "";

    /** @param sound plays the alarm's sound for a moment; without it there is no button */
    DrillPanel(Fittings fittings, HelpAsks asks, Optional<Runnable> sound) {
        panel.add(Fittings.label(WORDS.text("drill"), "title"));
        panel.add(means, "wmin 0");
        var acts = new Flow(8);
        this.sound = sound.map(plays -> {
            var button =
                    fittings.button(WORDS.text("drill.sound"), Shortcut.control(KeyEvent.VK_Y), () -> playOnce(plays));
            acts.add(button);
            return button;
        });
        acts.add(fittings.button(WORDS.text("drill.end"), Shortcut.control(KeyEvent.VK_F), asks::endDrill));
        panel.add(acts.component(), "wmin 0");
        panel.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    /** No session is on, which an alarm could be raised in. */
    void standAlone() {
        means.setText(WORDS.text("drill.alone"));
    }

    void show(HelpShown shown) {
        if (!shown.practice().since().equals(since)) { // another drill
            since = shown.practice().since();
            sound.ifPresent(button -> button.setEnabled(true));
        }
        panel.setVisible(shown.isDrill());
    }

    /** Once in a drill, so that it stays what it is. */
    private void playOnce(Runnable plays) {
        sound.ifPresent(button -> button.setEnabled(false));
        plays.run();
    }

    /** Words of the ladder, which say in a drill that they are of one. */
    static String marked(Practice practice, String words) {
        return practice.drilling() == HelpShown.Drilling.ON ? WORDS.text("drill.of", words) : words;
    }
}
