package io.vigil.console.desk.notes;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import net.miginfocom.layout.PlatformDefaults;
import net.miginfocom.swing.MigLayout;

/** A card in a scrolling column that is as high as what is left of it, so that an editor has all the room there is. */
final class FullHeight extends JPanel {
    /** The column's own inset and the gap it leaves behind its last card, at 100 %. */
    private static final int BELOW_PIXELS = 20;

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
            return new Dimension(needed.width, Math.max(needed.height, view.getHeight() - getY() - below()));
        }
        return super.getPreferredSize();
    }

    /** The layout's pixels grow with the chosen size, and with the screen's own factor. */
    private static int below() {
        var factor = PlatformDefaults.getVerticalScaleFactor();
        return (int) Math.ceil(UIScale.scale(BELOW_PIXELS * (factor == null ? 1f : factor)));
    }
}
