package io.vigil.console.watch.screen;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Rectangle;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JScrollBar;
import javax.swing.plaf.basic.BasicScrollBarUI;

/** A scroll bar in the colours of the window: a plain thumb that says that there is more to read. */
final class Bar extends BasicScrollBarUI {
    private static final int WIDTH = 12;
    private static final int MARGIN = 3;

    private final Color thumb;
    private final Color ground;

    private Bar(Color thumb, Color ground) {
        this.thumb = thumb;
        this.ground = ground;
    }

    static void paint(JScrollBar bar, Color thumb, Color ground) {
        bar.setUI(new Bar(thumb, ground));
        bar.setPreferredSize(new Dimension(WIDTH, 0));
        bar.setUnitIncrement(Parts.LINE);
    }

    @Override
    protected void paintTrack(Graphics on, JComponent bar, Rectangle track) {
        on.setColor(ground);
        on.fillRect(track.x, track.y, track.width, track.height);
    }

    @Override
    protected void paintThumb(Graphics on, JComponent bar, Rectangle place) {
        on.setColor(thumb);
        on.fillRect(place.x + MARGIN, place.y, place.width - 2 * MARGIN, place.height);
    }

    @Override
    protected JButton createDecreaseButton(int orientation) {
        return none();
    }

    @Override
    protected JButton createIncreaseButton(int orientation) {
        return none();
    }

    private static JButton none() {
        var button = new JButton();
        button.setPreferredSize(new Dimension());
        button.setMinimumSize(new Dimension());
        button.setMaximumSize(new Dimension());
        button.setFocusable(false);
        return button;
    }
}
