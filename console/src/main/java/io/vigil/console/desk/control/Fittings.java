package io.vigil.console.desk.control;

import java.awt.KeyboardFocusManager;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/** Makes the fittings of a panel, each with its name for screen readers, its style and its key. */
public final class Fittings {
    private static final String STYLE = "FlatLaf.styleClass";

    private final KeyRing keys;

    public Fittings(KeyRing keys) {
        this.keys = keys;
    }

    public KeyRing keys() {
        return keys;
    }

    /** A button that says the act, without a key of its own: only for what is reached by Tab in a list of many. */
    public JButton button(String act, Runnable does) {
        var button = new JButton(act);
        button.addActionListener(event -> does.run());
        button.getAccessibleContext().setAccessibleName(act);
        return button;
    }

    public JButton button(String act, Shortcut key, Runnable does) {
        var button = button(act, does);
        showKey(button, key);
        keys.bind(key, button);
        return button;
    }

    /** The one next action. */
    public JButton mainButton(String act, Shortcut key, Runnable does) {
        return styled(button(act, key, does), "main");
    }

    /** An act that ends or refuses something. */
    public JButton stopButton(String act, Shortcut key, Runnable does) {
        return styled(button(act, key, does), "stop");
    }

    /** A button on the alarm bar. */
    public JButton alarmButton(String act, Shortcut key, Runnable does) {
        return styled(button(act, key, does), "alarm");
    }

    /** Changes the words of a button that stays, for example from mute to unmute. */
    public static void say(JButton button, String act) {
        button.setText(act);
        button.getAccessibleContext().setAccessibleName(act);
    }

    private static void showKey(JButton button, Shortcut key) {
        button.setIcon(new KeyCap(key.shown(), button));
        button.setHorizontalTextPosition(SwingConstants.LEADING);
        button.setIconTextGap(8);
        button.getAccessibleContext().setAccessibleDescription(key.shown());
    }

    private static JButton styled(JButton button, String style) {
        button.putClientProperty(STYLE, style);
        return button;
    }

    public static JLabel label(String text) {
        return new JLabel(text);
    }

    /** A text in one of the theme's label styles: soft, strong, large, title, big, accent, alarm. */
    public static JLabel label(String text, String style) {
        var label = new JLabel(text);
        label.putClientProperty(STYLE, style);
        return label;
    }

    public static JTextArea prose(String text) {
        return new Prose(text, "prose");
    }

    /** Sentences in one of the theme's text styles: prose, proseSoft, proseLarge, proseStrong, proseWait. */
    public static JTextArea prose(String text, String style) {
        return new Prose(text, style);
    }

    public static JCheckBox box(String text) {
        var box = new JCheckBox(text);
        box.getAccessibleContext().setAccessibleName(text);
        return box;
    }

    /** A field of one line. The name is what a screen reader says and what stands above it in {@link #labelled}. */
    public static JTextField line(String name, String first) {
        var field = new JTextField(first);
        field.setColumns(1); // the layout gives the width
        return named(field, name);
    }

    /** A field of several lines in which Tab leaves the field. */
    public static JTextArea area(String name, String first, int rows) {
        var area = new JTextArea(first, rows, 1);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        return named(area, name);
    }

    private static <T extends JTextComponent> T named(T field, String name) {
        field.getAccessibleContext().setAccessibleName(name);
        return field;
    }

    /** The field with its name above it. */
    public static JComponent labelled(JComponent field) {
        return labelled(field, null);
    }

    /** The field with its name above it and a soft hint behind the name. */
    public static JComponent labelled(JComponent field, @Nullable String hint) {
        var name = label(field.getAccessibleContext().getAccessibleName(), "soft");
        name.setLabelFor(field);
        var panel = new JPanel(new AskedOnce("insets 0, gap 6 2, fillx", "[][grow]"));
        panel.setOpaque(false);
        panel.add(name, hint == null ? "span, wmin 0, wrap" : "wmin 0");
        if (hint != null) {
            panel.add(label("· " + hint, "soft"), "wmin 0, wrap");
        }
        panel.add(field instanceof JTextArea ? scrolling(field) : field, "span, growx, wmin 0");
        return panel;
    }

    private static JComponent scrolling(JComponent area) {
        var scroll = new JScrollPane(area);
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Vigil.edge,1,8");
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return scroll;
    }

    /** A surface with room inside, in one of the styles card, asks, blocks, bar, alarm or ground. */
    public static JPanel surface(String style, String layout, String columns) {
        var panel = new JPanel(new AskedOnce(layout, columns));
        panel.putClientProperty(STYLE, style);
        return panel;
    }

    /** A group without a ground of its own. */
    public static JPanel group(String layout, String columns) {
        var panel = new JPanel(new AskedOnce(layout, columns));
        panel.setOpaque(false);
        return panel;
    }
}
