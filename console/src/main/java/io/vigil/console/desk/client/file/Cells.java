package io.vigil.console.desk.client.file;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/**
 * Fields side by side that fill the width in equal shares of what each needs, and go on in the next line when a line is
 * full: two in a line at the ordinary size, one at the largest. Event dispatch thread only.
 */
final class Cells {
    /** However wide the window is, a number and the day on which it was verified stay side by side. */
    private static final int MOST_LETTERS = 44;

    private static final int GAP_ACROSS = 12;
    private static final int GAP_DOWN = 10;

    private final Page page = new Page();

    JComponent component() {
        return page;
    }

    /** Adds a field that needs room for {@code letters} of the present type. */
    void add(JComponent field, int letters) {
        page.letters.put(field, letters);
        page.add(field);
    }

    /** Told where a field has its place. */
    private interface Placed {
        void at(Component field, int x, int y, int width, int height);
    }

    private static final class Page extends JPanel implements LayoutManager {
        private final Map<Component, Integer> letters = new LinkedHashMap<>();

        Page() {
            super(null);
            setLayout(this);
            setOpaque(false);
        }

        @Override
        public void setBounds(int x, int y, int width, int height) {
            var breaksAnew = width != getWidth();
            super.setBounds(x, y, width, height);
            if (breaksAnew) {
                SwingUtilities.invokeLater(this::revalidate); // the height follows the width
            }
        }

        @Override
        public void addLayoutComponent(String name, Component component) {
            // what a field needs was told when it was added
        }

        @Override
        public void removeLayoutComponent(Component component) {
            letters.remove(component);
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            var width = getWidth() > 0 ? getWidth() : UIScale.scale(480);
            return new Dimension(width, place(width, (field, x, y, wide, high) -> {}));
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, preferredLayoutSize(parent).height);
        }

        @Override
        public void layoutContainer(Container parent) {
            place(getWidth(), (field, x, y, wide, high) -> field.setBounds(x, y, wide, high));
        }

        /** Goes along the lines and tells the place of each field. @return the height of all */
        private int place(int width, Placed placed) {
            var y = 0;
            for (var line : lines(width)) {
                var gap = UIScale.scale(GAP_ACROSS);
                var free = width - gap * (line.size() - 1);
                var needed = line.stream().mapToInt(this::needs).sum();
                var high = line.stream()
                        .mapToInt(field -> field.getPreferredSize().height)
                        .max()
                        .orElse(0);
                var x = 0;
                for (var field : line) {
                    var last = field == line.get(line.size() - 1);
                    var wide = last ? width - x : (int) ((long) free * needs(field) / Math.max(1, needed));
                    placed.at(field, x, y, Math.max(0, wide), high);
                    x += wide + gap;
                }
                y += high + UIScale.scale(GAP_DOWN);
            }
            return Math.max(0, y - UIScale.scale(GAP_DOWN));
        }

        private List<List<Component>> lines(int width) {
            var lines = new ArrayList<List<Component>>();
            var room = 0;
            var free = 0;
            for (var field : getComponents()) {
                if (!field.isVisible()) {
                    continue;
                }
                if (lines.isEmpty() || room < needs(field) || free < letters(field)) {
                    lines.add(new ArrayList<>());
                    room = width;
                    free = MOST_LETTERS;
                }
                lines.get(lines.size() - 1).add(field);
                free -= letters(field);
                room -= needs(field) + UIScale.scale(GAP_ACROSS);
            }
            return lines;
        }

        private int needs(Component field) {
            var metrics = getFontMetrics(getFont());
            return letters(field) * metrics.charWidth('n');
        }

        private int letters(Component field) {
            return letters.getOrDefault(field, 1);
        }
    }
}
