package io.vigil.console.desk.start;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Why Vigil does not start, and a way to put that away. */
final class CannotStartCard {
    private static final Words WORDS = Words.of(CannotStartCard.class);

    private final JPanel panel = SmallWindow.card();

    CannotStartCard(Fittings fittings, Notice notice, Runnable close) {
        panel.add(Fittings.label(WORDS.text("cannotStart.title"), "title"));
        panel.add(Fittings.prose(notice.what(), "proseStrong"), "wmin 0");
        panel.add(Fittings.prose(notice.meaning()), "wmin 0");
        panel.add(Fittings.prose(notice.next()), "wmin 0");
        panel.add(fittings.mainButton(WORDS.text("cannotStart.close"), Shortcut.ESCAPE, close), "growx 0, gaptop 6");
    }

    JComponent component() {
        return panel;
    }
}
