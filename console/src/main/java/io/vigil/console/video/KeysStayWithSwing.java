package io.vigil.console.video;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import javax.swing.SwingUtilities;
import org.cef.browser.CefBrowser;
import org.cef.handler.CefFocusHandlerAdapter;

/**
 * Refuses the keyboard to the page and gives it back to Swing. Otherwise, after a click on the picture, every key went
 * to the page, and the help key would be dead in the one window that shows the client.
 */
final class KeysStayWithSwing extends CefFocusHandlerAdapter {
    @Override
    public boolean onSetFocus(CefBrowser browser, FocusSource source) {
        giveBack(browser.getUIComponent());
        return true;
    }

    @Override
    public void onGotFocus(CefBrowser browser) {
        browser.setFocus(false);
        giveBack(browser.getUIComponent());
    }

    private static void giveBack(Component pane) {
        SwingUtilities.invokeLater(() -> {
            Window window = SwingUtilities.getWindowAncestor(pane);
            if (window == null) {
                return;
            }
            KeyboardFocusManager.getCurrentKeyboardFocusManager().clearGlobalFocusOwner();
            var owner = window.getMostRecentFocusOwner();
            if (owner != null && !SwingUtilities.isDescendingFrom(owner, pane)) {
                owner.requestFocus();
            } else {
                window.requestFocus();
            }
        });
    }
}
