package io.vigil.console.desk;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The foot of the window: how the desk looks at the left, help at the right, always in the same place. */
final class FootPanel {
    private static final Words WORDS = Words.of(FootPanel.class);
    private static final Shortcut HELP = Shortcut.plain(KeyEvent.VK_F12);

    private final JPanel panel = Fittings.surface("bar", "insets 8 12 8 12, gap 8", "[][][][grow][][]");
    private final JLabel firstContact = Fittings.label("", "large");

    /** What the buttons of the foot ask for. */
    record Asks(Runnable light, Runnable larger, Runnable smaller, Runnable help) {}

    FootPanel(Fittings fittings, Asks asks) {
        panel.add(fittings.button(WORDS.text("foot.light"), Shortcut.control(KeyEvent.VK_L), asks.light()));
        panel.add(fittings.button(WORDS.text("foot.larger"), Shortcut.control(KeyEvent.VK_PLUS), asks.larger()));
        panel.add(fittings.button(WORDS.text("foot.smaller"), Shortcut.control(KeyEvent.VK_MINUS), asks.smaller()));
        fittings.keys().bind(Shortcut.control(KeyEvent.VK_EQUALS), () -> true, asks.larger());
        panel.add(Fittings.label(""), "growx");
        panel.add(fittings.stopButton(WORDS.text("foot.help"), HELP, asks.help()));
        panel.add(firstContact, "hidemode 3");
        fittings.keys().bind(HELP, () -> true, asks.help());
    }

    JComponent component() {
        return panel;
    }

    void show(String whomToCallFirst) {
        firstContact.setText(whomToCallFirst);
        firstContact.setVisible(!whomToCallFirst.isEmpty());
    }
}
