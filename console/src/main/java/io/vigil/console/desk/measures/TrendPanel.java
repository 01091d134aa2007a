package io.vigil.console.desk.measures;

import io.vigil.console.desk.measures.MeasuresShown.Trend;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The trend as a picture, in the light and size of the desk; a screen reader says it in words. */
final class TrendPanel {
    private static final int LINES_HIGH = 15;

    private final Picture picture = new Picture();

    JComponent component() {
        return picture;
    }

    void show(Trend trend) {
        picture.trend = trend;
        picture.getAccessibleContext().setAccessibleName(trend.said());
        picture.repaint();
    }

    private static final class Picture extends JPanel {
        private static final long serialVersionUID = 1;

        private transient Trend trend = new Trend(1, List.of(), List.of(), List.of(), "");

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(0, getFontMetrics(getFont()).getHeight() * LINES_HIGH);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            var g = (Graphics2D) graphics.create();
            try {
                TrendChart.of(trend, getFont()).draw(g, new Rectangle2D.Double(0, 0, getWidth(), getHeight()));
            } finally {
                g.dispose();
            }
        }

        @Override
        public AccessibleContext getAccessibleContext() {
            if (accessibleContext == null) {
                accessibleContext = new AccessibleJPanel() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public AccessibleRole getAccessibleRole() {
                        return AccessibleRole.ICON; // a picture with a name
                    }
                };
            }
            return accessibleContext;
        }
    }
}
