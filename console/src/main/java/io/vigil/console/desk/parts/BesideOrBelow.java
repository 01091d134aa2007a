package io.vigil.console.desk.parts;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/**
 * One large thing, and others beside it where there is room for both, or else below it. Event dispatch thread only.
 */
final class BesideOrBelow {
    private static final int WIDE_ENOUGH = 900;
    private static final int GAP = 8;

    private final Page page;

    /** @param share of the width that the large thing takes where the others stand beside it */
    BesideOrBelow(double share, JComponent large, JComponent... others) {
        page = new Page(share, large, List.of(others));
    }

    JComponent component() {
        return page;
    }

    private static final class Page extends JPanel implements LayoutManager {
        private static final long serialVersionUID = 1;

        private final double share;
        private final JComponent large;
        private final transient List<JComponent> others;

        Page(double share, JComponent large, List<JComponent> others) {
            super(null);
            this.share = share;
            this.large = large;
            this.others = others;
            setLayout(this);
            setOpaque(false);
            add(large);
            others.forEach(this::add);
        }

        @Override
        public void setBounds(int x, int y, int width, int height) {
            var breaksAnew = width != getWidth();
            super.setBounds(x, y, width, height);
            if (breaksAnew) {
                SwingUtilities.invokeLater(this::revalidate); // the height follows the width
            }
        }

        private boolean isWide() {
            return getWidth() >= UIScale.scale(WIDE_ENOUGH);
        }

        private int leftWidth() {
            return isWide() ? (int) (getWidth() * share) : getWidth();
        }

        @Override
        public void addLayoutComponent(String name, Component component) {
            // each has its place by its order
        }

        @Override
        public void removeLayoutComponent(Component component) {
            // as above
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            var gap = UIScale.scale(GAP);
            var below = others.stream()
                    .filter(Component::isVisible)
                    .mapToInt(each -> each.getPreferredSize().height + gap)
                    .sum();
            var high = large.getPreferredSize().height;
            return new Dimension(
                    getWidth() > 0 ? getWidth() : UIScale.scale(WIDE_ENOUGH / 2),
                    isWide() ? Math.max(high, below) : high + below);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, preferredLayoutSize(parent).height);
        }

        @Override
        public void layoutContainer(Container parent) {
            var gap = UIScale.scale(GAP);
            large.setBounds(0, 0, leftWidth(), large.getPreferredSize().height);
            var x = isWide() ? leftWidth() + gap : 0;
            var y = isWide() ? 0 : large.getHeight() + gap;
            for (var each : others) {
                if (each.isVisible()) {
                    var high = each.getPreferredSize().height;
                    each.setBounds(x, y, Math.max(0, getWidth() - x), high);
                    y += high + gap;
                }
            }
        }
    }
}
