package io.vigil.console.desk.control;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;

/** A column of cards that is as wide as its place and scrolls downwards when it is longer. */
public final class Column {
    private static final int WHEEL_PIXELS = 16;
    private static final int OVERLAP_PIXELS = 64;

    private final Page page;
    private final JScrollPane scroll;

    /** A column of cards with room around them. */
    public Column() {
        this("insets 12, gap 8 8, fillx, hidemode 3");
    }

    private Column(String layout) {
        page = new Page(layout);
        scroll = new JScrollPane(page);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(WHEEL_PIXELS);
        scroll.setFocusable(false);
    }

    /** A column without room around what stands in it. */
    public static Column flush() {
        return new Column("insets 0, gap 0, fillx, hidemode 3");
    }

    /** The scrolling place itself. */
    public JComponent component() {
        return scroll;
    }

    /** Where cards are added, one below the other. */
    public void add(JComponent card) {
        page.add(card, "growx, wmin 0, wrap");
    }

    public void clear() {
        page.removeAll();
    }

    public void redraw() {
        page.revalidate();
        page.repaint();
    }

    public void toTop() {
        scroll.getVerticalScrollBar().setValue(0);
    }

    /** Where a page goes. */
    public enum Direction {
        UP,
        DOWN
    }

    /** Goes on by what is seen at once, less a line or two. */
    public void page(Direction direction) {
        var bar = scroll.getVerticalScrollBar();
        var by = Math.max(WHEEL_PIXELS, scroll.getViewport().getHeight() - OVERLAP_PIXELS);
        bar.setValue(bar.getValue() + (direction == Direction.DOWN ? by : -by));
    }

    /** Brings the beginning of {@code part}, which stands in the column, to the top. */
    public void bringUp(JComponent part) {
        scroll.getVerticalScrollBar().setValue(SwingUtilities.convertPoint(part, 0, 0, page).y);
    }

    public JComponent page() {
        return page;
    }

    private static final class Page extends JPanel implements Scrollable {
        Page(String layout) {
            super(new AskedOnce(layout, "[grow, fill]"));
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return WHEEL_PIXELS;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return visible.height;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return false;
        }
    }
}
