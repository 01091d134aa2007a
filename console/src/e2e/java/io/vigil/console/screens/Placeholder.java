package io.vigil.console.screens;

import java.awt.BorderLayout;
import java.awt.Color;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/** Says that no video stands here: no Chromium is started to draw pictures. */
final class Placeholder {
    private static final Color WORDS = new Color(0xB8C4C8);

    private Placeholder() {}

    static void into(JPanel video) {
        var words = new JLabel("the client's video", SwingConstants.CENTER);
        words.setForeground(WORDS);
        video.setLayout(new BorderLayout());
        video.add(words);
    }
}
