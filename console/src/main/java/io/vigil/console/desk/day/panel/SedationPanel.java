package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.day.Journey;
import io.vigil.console.journey.Sedation;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** The levels of sedation. Those that video cannot tell are kept only when it is said that the sitter touched. */
final class SedationPanel {
    private static final Words WORDS = Words.of(SedationPanel.class);

    private final JPanel panel = Fittings.group("insets 0, gap 8 6, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JPanel touch = Fittings.surface("asks", "insets 0, gap 8 6, fillx, wrap 1", "[grow, fill]");
    private final JTextArea level = Fittings.prose("", "prose");
    private final JButton touched;
    private final Journey.Asks asks;
    private Optional<Sedation> asking = Optional.empty();

    SedationPanel(Fittings fittings, Journey.Asks asks) {
        this.asks = asks;
        var levels = new Flow(6);
        levels.add(Fittings.label(WORDS.text("sedation"), "soft"));
        for (var sedation : Sedation.values()) {
            var key = Shortcut.plain(KeyEvent.VK_0 + sedation.level());
            var button = fittings.button(String.valueOf(sedation.level()), key, () -> pressed(sedation));
            button.setIcon(null); // the figure is the key
            button.setToolTipText(WORDS.text("sedation." + sedation));
            button.getAccessibleContext().setAccessibleName(WORDS.text("sedation." + sedation));
            levels.add(button);
        }
        touched = fittings.button(WORDS.text("sedation.touched"), Shortcut.plain(KeyEvent.VK_T), this::keep);
        touch.add(level, "wmin 0");
        touch.add(touched, "split 2, growx 0");
        touch.add(fittings.button(WORDS.text("mark.leave"), Shortcut.ESCAPE, this::close), "growx 0");
        touch.setVisible(false);
        panel.add(levels.component(), "wmin 0");
        panel.add(touch, "wmin 0");
    }

    JComponent component() {
        return panel;
    }

    private void pressed(Sedation sedation) {
        if (sedation.needsTouch()) {
            asking = Optional.of(sedation);
            level.setText(WORDS.text("sedation.touch", WORDS.text("sedation." + sedation)));
            touch.setVisible(true);
            panel.revalidate();
        } else {
            close();
            asks.judge(sedation, Sedation.Means.OVER_VIDEO);
        }
    }

    private void keep() {
        asking.ifPresent(sedation -> asks.judge(sedation, Sedation.Means.BY_THE_SITTERS_TOUCH));
        close();
    }

    private void close() {
        asking = Optional.empty();
        touch.setVisible(false);
        panel.revalidate();
    }
}
