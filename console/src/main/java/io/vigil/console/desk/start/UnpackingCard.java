package io.vigil.console.desk.start;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.words.Words;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JProgressBar;

/** That Chromium is being unpacked, what that means, and how far it is. */
final class UnpackingCard {
    private static final Words WORDS = Words.of(UnpackingCard.class);
    private static final int WHOLE = 100;

    private final JPanel panel = SmallWindow.card();
    private final JProgressBar bar = new JProgressBar(0, WHOLE);

    UnpackingCard() {
        panel.add(Fittings.label(WORDS.text("unpacking.title"), "title"));
        panel.add(Fittings.prose(WORDS.text("unpacking.text")), "wmin 0");
        bar.setStringPainted(true);
        bar.getAccessibleContext().setAccessibleName(WORDS.text("unpacking.title"));
        show(0);
        panel.add(bar, "gaptop 6, hmin 24");
    }

    JComponent component() {
        return panel;
    }

    JProgressBar bar() {
        return bar;
    }

    void show(double share) {
        var percent = (int) Math.round(Math.max(0, Math.min(1, share)) * WHOLE);
        bar.setValue(percent);
        bar.setString(WORDS.text("unpacking.share", Integer.toString(percent)));
    }
}
