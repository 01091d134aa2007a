package io.vigil.console.desk.control;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.text.View;

/** Sentences that wrap in whatever width they are given and take the height that they then need. */
final class Prose extends JTextArea {
    private static final int FIRST_GUESS_PIXELS = 400;

    Prose(String text, String styleClass) {
        super(text);
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        putClientProperty("FlatLaf.styleClass", styleClass);
    }

    @Override
    public Dimension getPreferredSize() {
        var insets = getInsets();
        var width = getWidth() > 0 ? getWidth() : FIRST_GUESS_PIXELS;
        var root = getUI().getRootView(this);
        root.setSize(Math.max(1, width - insets.left - insets.right), Integer.MAX_VALUE);
        var height = root.getPreferredSpan(View.Y_AXIS);
        return new Dimension(width, (int) Math.ceil(height) + insets.top + insets.bottom);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }

    @Override
    public void setText(String text) {
        if (!text.equals(getText())) { // asked four times a second: nothing is laid out anew for the same words
            super.setText(text);
        }
    }

    @Override
    public void scrollRectToVisible(Rectangle caret) {
        // a sentence that changes must not move the page under the therapist's hand
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        var wrapsAnew = width != getWidth();
        super.setBounds(x, y, width, height);
        if (wrapsAnew) {
            SwingUtilities.invokeLater(this::revalidate); // the height follows the width; asked again after this layout
        }
    }
}
