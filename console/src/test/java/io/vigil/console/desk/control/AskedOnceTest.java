package io.vigil.console.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class AskedOnceTest {
    private static final int LEVELS = 8;
    private static final int WIDTH = 480;

    private final AtomicInteger asked = new AtomicInteger();
    private final Leaf leaf = new Leaf();
    private final JPanel window = Fittings.group("insets 0, fillx, wrap 1", "[grow, fill]");

    @Test
    void aFieldBelowManyLevelsWithSentencesIsAskedAFewTimesAndNotThousands() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            window.add(under(LEVELS));
            layOut();
        });

        assertTrue(asked.get() > 0 && asked.get() < 100, () -> "asked " + asked.get() + " times");
    }

    @Test
    void whatChangesInALaterTurnIsSeen() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            window.add(under(LEVELS));
            layOut();
        });
        SwingUtilities.invokeAndWait(() -> leaf.high(200));
        SwingUtilities.invokeAndWait(this::layOut);

        assertEquals(200, leaf.getHeight());
    }

    @Test
    void whatChangesAndIsLaidOutInTheSameTurnIsSeen() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            window.add(under(LEVELS));
            layOut();
            leaf.high(200);
            layOut();
        });

        assertEquals(200, leaf.getHeight());
    }

    private void layOut() {
        window.setSize(WIDTH, window.getPreferredSize().height);
        layOut(window);
    }

    /** As a window does that is on the screen; this one has none. */
    private static void layOut(JComponent place) {
        place.doLayout();
        for (var part : place.getComponents()) {
            if (part instanceof JComponent inside) {
                layOut(inside);
            }
        }
    }

    private JComponent under(int levels) {
        if (levels == 0) {
            return leaf;
        }
        var group = Fittings.group("insets 0, fillx, wrap 1", "[grow, fill]");
        group.add(Fittings.prose("A sentence at level " + levels + "."), "wmin 0");
        group.add(under(levels - 1), "wmin 0");
        return group;
    }

    private final class Leaf extends JComponent {
        private static final long serialVersionUID = 1;

        private int high = 30;

        void high(int next) {
            high = next;
            revalidate();
            for (var above = getParent(); above != null; above = above.getParent()) {
                above.invalidate(); // without a screen nothing was ever valid, so nothing is told of a change
            }
        }

        @Override
        public Dimension getPreferredSize() {
            asked.incrementAndGet();
            return new Dimension(WIDTH, high);
        }

        @Override
        public Dimension getMinimumSize() {
            return new Dimension(0, high);
        }
    }
}
