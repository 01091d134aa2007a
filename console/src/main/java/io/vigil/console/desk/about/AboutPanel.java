package io.vigil.console.desk.about;

import io.vigil.console.about.AboutShown;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Words;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The card that says what this program is made of; a client who waits meanwhile stays in sight. */
public final class AboutPanel {
    private static final Words WORDS = Words.of(AboutPanel.class);

    private final JPanel panel = Fittings.surface("card", "insets 0, gap 16 4, fillx, wrap 2", "[][grow, fill]");
    private static final int BUTTON_GAP = 8;
    private static final Shortcut SERVER =
            new Shortcut(KeyEvent.VK_K, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);

    private final Optional<JButton> toTheServer;
    private final JButton back;

    /** @param server opens the card of the server, where there is one */
    public AboutPanel(Fittings fittings, Optional<Runnable> server, Runnable close) {
        toTheServer = server.map(open -> fittings.button(WORDS.text("server"), SERVER, open));
        back = fittings.button(WORDS.text("close"), Shortcut.ESCAPE, close);
    }

    public JComponent component() {
        return panel;
    }

    /** Says what is so now. */
    public void show(AboutShown shown) {
        panel.removeAll();
        panel.add(Fittings.label(WORDS.text("title"), "title"), "span");
        shown.warning().ifPresent(notice -> {
            panel.add(Fittings.prose(notice.what(), "proseWait"), "span, growx, wmin 0");
            panel.add(Fittings.prose(notice.meaning() + " " + notice.next()), "span, growx, wmin 0");
        });
        for (var line : shown.lines()) {
            panel.add(Fittings.label(line.name(), "soft"), "aligny top");
            panel.add(Fittings.prose(line.value()), "wmin 0");
        }
        var buttons = new Flow(BUTTON_GAP);
        toTheServer.ifPresent(buttons::add);
        buttons.add(back);
        panel.add(buttons.component(), "span, growx, wmin 0, gaptop 10");
        panel.revalidate();
        panel.repaint();
    }
}
