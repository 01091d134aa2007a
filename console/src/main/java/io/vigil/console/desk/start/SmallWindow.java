package io.vigil.console.desk.start;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.theme.Sign;
import io.vigil.console.words.Words;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;

/** A window with one card, in the middle of the screen, as high as what it says. */
final class SmallWindow {
    private static final Words WORDS = Words.of(SmallWindow.class);
    private static final int WIDTH = 560;
    private static final int LOWEST = 200;

    private SmallWindow() {}

    static JPanel card() {
        return Fittings.surface("card", "insets 16, gap 12 6, fillx, wrap 1", "[grow, fill]");
    }

    static JFrame around(JComponent card) {
        var frame = new JFrame(WORDS.text("title"));
        var root = new JPanel(new MigLayout("insets 16, fill", "[grow, fill]", "[grow, center]"));
        root.putClientProperty("FlatLaf.styleClass", "ground");
        root.add(card, "wmin 0");
        frame.setIconImages(Sign.inAllSizes());
        frame.setContentPane(root);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.setSize(WIDTH, LOWEST);
        frame.validate(); // sentences know how high they are once they know how wide
        frame.setSize(new Dimension(WIDTH, Math.max(LOWEST, frame.getPreferredSize().height)));
        frame.setLocationRelativeTo(null);
        return frame;
    }
}
