package io.vigil.console.desk.control;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** Small things side by side that go on in the next line when the width ends, so that nothing is cut off. */
public final class Flow {
    private static final int GAP_DOWN = 6;

    private final Line panel;

    /** A line with {@code gap} pixels, at 100 %, between two things. */
    public Flow(int gap) {
        panel = new Line(gap);
    }

    public JComponent component() {
        return panel;
    }

    public void add(JComponent thing) {
        panel.add(thing);
    }

    public void clear() {
        panel.removeAll();
    }

    public void redraw() {
        panel.revalidate();
        panel.repaint();
    }

    /** Told where a thing has its place. */
    private interface Placed {
        void at(Component component, int x, int y);
    }

    private static final class Line extends JPanel implements LayoutManager {
        private final int gap;

        Line(int gap) {
            super(null);
            this.gap = gap;
            setLayout(this);
            setOpaque(false);
        }

        @Override
        public void setBounds(int x, int y, int width, int height) {
            var breaksAnew = width != getWidth();
            super.setBounds(x, y, width, height);
            if (breaksAnew) {
                SwingUtilities.invokeLater(this::revalidate);
            }
        }

        @Override
        public void addLayoutComponent(String name, Component component) {
            // nothing is kept of a component but its place in the line
        }

        @Override
        public void removeLayoutComponent(Component component) {
            // as above
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return place(getWidth() > 0 ? getWidth() : Integer.MAX_VALUE, (component, x, y) -> {});
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, preferredLayoutSize(parent).height);
        }

        @Override
        public void layoutContainer(Container parent) {
            place(getWidth(), (component, x, y) -> {
                var size = component.getPreferredSize();
                component.setBounds(x, y, Math.min(size.width, getWidth()), size.height);
            });
        }

        /** Goes along the lines and tells the place of each thing, in the middle of its line's height. */
        private Dimension place(int width, Placed placed) {
            var line = new ArrayList<Component>();
            var x = 0;
            var y = 0;
            var widest = 0;
            for (var component : getComponents()) {
                if (component.isVisible()) {
                    var wide = component.getPreferredSize().width;
                    if (x > 0 && x + wide > width) {
                        y += placeLine(line, y, placed) + scaled(GAP_DOWN);
                        line.clear();
                        x = 0;
                    }
                    line.add(component);
                    widest = Math.max(widest, x + wide);
                    x += wide + scaled(gap);
                }
            }
            return new Dimension(widest, y + placeLine(line, y, placed));
        }

        private int placeLine(List<Component> line, int y, Placed placed) {
            var high = line.stream()
                    .mapToInt(component -> component.getPreferredSize().height)
                    .max()
                    .orElse(0);
            var x = 0;
            for (var component : line) {
                var size = component.getPreferredSize();
                placed.at(component, x, y + (high - size.height) / 2);
                x += size.width + scaled(gap);
            }
            return high;
        }

        private static int scaled(int pixels) {
            return UIScale.scale(pixels);
        }
    }
}
