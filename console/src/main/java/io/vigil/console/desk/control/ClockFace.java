package io.vigil.console.desk.control;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** A time whose figures all have the same width, so that nothing dances while it runs. */
public final class ClockFace {
    private final Figures figures;

    /** A clock in one of the theme's label styles: clock, big, large. */
    public ClockFace(String styleClass, String accessibleName) {
        figures = new Figures(styleClass);
        figures.getAccessibleContext().setAccessibleName(accessibleName);
    }

    public JComponent component() {
        return figures;
    }

    public void show(String time) {
        if (!time.equals(figures.getText())) {
            figures.setText(time);
            figures.getAccessibleContext().setAccessibleDescription(time);
        }
    }

    public String time() {
        return figures.getText();
    }

    private static final class Figures extends JLabel {
        Figures(String styleClass) {
            super("00:00");
            putClientProperty("FlatLaf.styleClass", styleClass);
        }

        private int widthOf(char c) {
            var metrics = getFontMetrics(getFont());
            return Character.isDigit(c) ? metrics.charWidth('0') : metrics.charWidth(c);
        }

        @Override
        public Dimension getPreferredSize() {
            var metrics = getFontMetrics(getFont());
            return new Dimension(getText().chars().map(c -> widthOf((char) c)).sum() + 2, metrics.getHeight());
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            var g = (Graphics2D) graphics.create();
            try {
                g.addRenderingHints(
                        Map.of(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON));
                g.setColor(getForeground());
                g.setFont(getFont());
                var metrics = g.getFontMetrics();
                var x = 0;
                for (var c : getText().toCharArray()) {
                    var cell = widthOf(c);
                    g.drawString(String.valueOf(c), x + (cell - metrics.charWidth(c)) / 2, metrics.getAscent());
                    x += cell;
                }
            } finally {
                g.dispose();
            }
        }
    }
}
