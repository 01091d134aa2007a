package io.vigil.console.desk.control;

import io.vigil.console.desk.theme.Tone;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;

/** The key of a button, drawn as a small cap behind its words, in the colour of the words. */
final class KeyCap implements Icon {
    private static final float SMALLER = 0.85f;

    private final String key;
    private final Component on;

    KeyCap(String key, Component on) {
        this.key = key;
        this.on = on;
    }

    @Override
    public int getIconWidth() {
        var metrics = on.getFontMetrics(font());
        return metrics.stringWidth(key) + metrics.getHeight() / 2;
    }

    @Override
    public int getIconHeight() {
        return on.getFontMetrics(font()).getHeight();
    }

    @Override
    public void paintIcon(Component c, Graphics graphics, int x, int y) {
        var g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setColor(c.isEnabled() ? c.getForeground() : Tone.SOFT_INK.colour());
            g.setStroke(new BasicStroke(1f));
            g.drawRoundRect(x, y, getIconWidth() - 1, getIconHeight() - 1, 6, 6);
            g.setFont(font());
            var metrics = g.getFontMetrics();
            g.drawString(key, x + metrics.getHeight() / 4, y + metrics.getAscent());
        } finally {
            g.dispose();
        }
    }

    private Font font() {
        var font = on.getFont();
        return font.deriveFont(Font.PLAIN, font.getSize2D() * SMALLER);
    }
}
