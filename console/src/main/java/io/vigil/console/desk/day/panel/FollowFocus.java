package io.vigil.console.desk.day.panel;

import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.HierarchyEvent;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** Brings into sight what the focus moves to within a panel, so that all of it is reached by keyboard. */
final class FollowFocus implements PropertyChangeListener {
    private static final String OWNER = "permanentFocusOwner";

    private final JComponent panel;

    private FollowFocus(JComponent panel) {
        this.panel = panel;
    }

    /** Follows while the panel is on a screen. */
    static void in(JComponent panel) {
        var follows = new FollowFocus(panel);
        panel.addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.DISPLAYABILITY_CHANGED) != 0) {
                var manager = KeyboardFocusManager.getCurrentKeyboardFocusManager();
                manager.removePropertyChangeListener(OWNER, follows);
                if (panel.isDisplayable()) {
                    manager.addPropertyChangeListener(OWNER, follows);
                }
            }
        });
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        if (event.getNewValue() instanceof JComponent owner
                && !(owner instanceof JPanel) // which only keeps the focus from the buttons
                && SwingUtilities.isDescendingFrom(owner, panel)) {
            owner.scrollRectToVisible(new Rectangle(owner.getSize()));
        }
    }
}
