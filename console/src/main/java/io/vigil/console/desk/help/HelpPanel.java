package io.vigil.console.desk.help;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Words;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The contacts and numbers, large enough to be read at arm's length. Event dispatch thread only. */
public final class HelpPanel {
    private static final Words WORDS = Words.of(HelpPanel.class);

    private final JPanel panel = Fittings.surface("card", "insets 0, gap 8 12, fillx, wrap 1", "[grow, fill]");
    private final JPanel content = Fittings.group("insets 0, gap 8 4, fillx, wrap 1", "[grow, fill]");
    private HelpShown last = HelpShown.nothingYet();

    public HelpPanel(Fittings fittings, Runnable close) {
        panel.add(Fittings.label(WORDS.text("title"), "title"));
        panel.add(content, "wmin 0");
        panel.add(Fittings.prose(WORDS.text("sitterDials"), "prose"), "wmin 0");
        panel.add(fittings.button(WORDS.text("back"), Shortcut.ESCAPE, close), "growx 0");
        fill();
    }

    public JComponent component() {
        return panel;
    }

    public void show(HelpShown shown) {
        if (!shown.equals(last)) {
            last = shown;
            fill();
        }
    }

    private void fill() {
        content.removeAll();
        for (var contact : last.contacts()) {
            content.add(Fittings.label(contact.who(), "large"), "gaptop 4");
            content.add(Fittings.label(contact.number().isEmpty() ? WORDS.text("noNumber") : contact.number(), "big"));
            if (!contact.hint().isEmpty()) {
                content.add(Fittings.label(contact.hint(), "soft"));
            }
        }
        content.add(Fittings.label(WORDS.text("address"), "soft"), "gaptop 8");
        content.add(
                Fittings.prose(last.address().isEmpty() ? WORDS.text("noAddress") : last.address(), "proseStrong"),
                "wmin 0");
        for (var fact : last.facts()) {
            content.add(Fittings.prose(fact, "proseLarge"), "wmin 0");
        }
        content.revalidate();
        content.repaint();
    }
}
