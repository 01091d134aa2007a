package io.vigil.console.watch.screen;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import javax.swing.plaf.basic.BasicButtonUI;
import javax.swing.text.DefaultCaret;

/** The few components of the watch's window, in Swing alone: the desk's look is one thing more that could fail. */
final class Parts {
    static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 18);
    static final Font TEXT_STRONG = new Font(Font.SANS_SERIF, Font.BOLD, 18);
    static final Font STRONG = new Font(Font.SANS_SERIF, Font.BOLD, 24);
    static final Font READ_ALOUD = new Font(Font.SANS_SERIF, Font.PLAIN, 24);
    static final Font NUMBER = new Font(Font.SANS_SERIF, Font.BOLD, 32);

    static final int BETWEEN_LINES = 10;
    /** How far a turn of the wheel goes. */
    static final int LINE = 24;

    private static final Color UNSEEN = new Color(0, 0, 0, 0);

    private Parts() {}

    /** Text that wraps, can be selected and not be changed. */
    static JTextArea prose(Font font) {
        var area = new JTextArea();
        area.setFont(font);
        area.setEditable(false);
        area.setOpaque(false);
        area.setCaretColor(UNSEEN);
        var caret = new DefaultCaret();
        caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE); // new text is not scrolled to
        area.setCaret(caret);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setBorder(BorderFactory.createEmptyBorder());
        area.setAlignmentX(Component.LEFT_ALIGNMENT);
        return area;
    }

    static JLabel label(Font font, String text) {
        var label = new JLabel(text);
        label.setFont(font);
        label.setAlignmentX(Component.LEFT_ALIGNMENT);
        return label;
    }

    static JButton button(String text) {
        var button = new JButton(text);
        button.setUI(new BasicButtonUI());
        button.setFont(TEXT);
        button.setFocusPainted(true);
        return button;
    }

    static JPanel column() {
        var column = new Column();
        column.setLayout(new BoxLayout(column, BoxLayout.PAGE_AXIS));
        column.setOpaque(false);
        return column;
    }

    /** Scrolls downwards where the window is too low. */
    static JScrollPane scrolling(JPanel column) {
        var top = new Column();
        top.setLayout(new BorderLayout());
        top.setOpaque(false);
        top.add(column, BorderLayout.PAGE_START);
        var scroll = new JScrollPane(
                top, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        return scroll;
    }

    /** Gives every text in {@code within} the colour. */
    static void paint(Container within, Color ink) {
        for (var part : within.getComponents()) {
            if (part instanceof JTextArea || part instanceof JLabel) {
                part.setForeground(ink);
            } else if (part instanceof Container inner) {
                paint(inner, ink);
            }
        }
    }

    static void paint(JButton button, Color ink, Color ground, Color edge) {
        button.setBackground(ground);
        button.setForeground(ink);
        button.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(edge, 1), BorderFactory.createEmptyBorder(12, 20, 12, 20)));
    }

    /** As wide as what it stands in, so that text wraps instead of being cut. */
    private static final class Column extends JPanel implements Scrollable {
        private static final long serialVersionUID = 1;

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return LINE;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return visible.height - LINE;
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
