package io.vigil.console.desk.about;

import io.vigil.console.about.AboutShown;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Words;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The card that says what this program is made of; a client who waits meanwhile stays in sight. */
public final class AboutPanel {
    private static final Words WORDS = Words.of(AboutPanel.class);

    private final JPanel panel = Fittings.surface("card", "insets 0, gap 2 12, fillx, wrap 1", "[grow, fill]");
    private final JButton back;

    public AboutPanel(Fittings fittings, Runnable close) {
        back = fittings.button(WORDS.text("close"), Shortcut.ESCAPE, close);
    }

    public JComponent component() {
        return panel;
    }

    /** Says what is so now. */
    public void show(AboutShown shown) {
        panel.removeAll();
        panel.add(Fittings.label(WORDS.text("title"), "title"));
        shown.warning().ifPresent(notice -> {
            panel.add(Fittings.prose(notice.what(), "proseWait"), "wmin 0, gaptop 6");
            panel.add(Fittings.prose(notice.meaning() + " " + notice.next()), "wmin 0");
        });
        for (var line : shown.lines()) {
            panel.add(Fittings.label(line.name(), "soft"), "gaptop 8");
            panel.add(Fittings.prose(line.value()), "wmin 0");
        }
        panel.add(back, "growx 0, gaptop 10");
        panel.revalidate();
        panel.repaint();
    }
}
