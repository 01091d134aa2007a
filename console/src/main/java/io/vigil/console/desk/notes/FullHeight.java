package io.vigil.console.desk.notes;

import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** A card in a scrolling column that is as high as what is left of it, so that an editor has all the room there is. */
final class FullHeight extends JPanel {
    private static final int GAP_BELOW_PIXELS = 12;

    private final ComponentAdapter follow = new ComponentAdapter() {
        @Override
        public void componentResized(ComponentEvent event) {
            revalidate();
        }

        @Override
        public void componentMoved(ComponentEvent event) {
            revalidate();
        }
    };

    FullHeight(String style) {
        super(new MigLayout("insets 0, gap 8 8, fill, wrap 1, hidemode 3", "[grow, fill]"));
        putClientProperty("FlatLaf.styleClass", style);
        addComponentListener(follow);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        if (SwingUtilities.getAncestorOfClass(JViewport.class, this) instanceof JViewport view) {
            view.removeComponentListener(follow);
            view.addComponentListener(follow);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        var needed = super.getMinimumSize();
        if (SwingUtilities.getAncestorOfClass(JViewport.class, this) instanceof JViewport view) {
            return new Dimension(needed.width, Math.max(needed.height, view.getHeight() - getY() - GAP_BELOW_PIXELS));
        }
        return super.getPreferredSize();
    }
}
