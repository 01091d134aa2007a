package io.vigil.console.desk.control;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;

/**
 * A key with its modifiers.
 *
 * @param keyCode one of {@link KeyEvent}'s {@code VK_} codes
 * @param modifiers {@link InputEvent}'s {@code _DOWN_MASK} bits: Control, Shift and Alt alone count
 */
public record Shortcut(int keyCode, int modifiers) {
    private static final int COUNTED =
            InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK | InputEvent.ALT_DOWN_MASK;

    /** The one next action of the step that is on the screen. */
    public static final Shortcut NEXT = control(KeyEvent.VK_ENTER);

    public static final Shortcut ESCAPE = plain(KeyEvent.VK_ESCAPE);

    public static Shortcut plain(int keyCode) {
        return new Shortcut(keyCode, 0);
    }

    public static Shortcut control(int keyCode) {
        return new Shortcut(keyCode, InputEvent.CTRL_DOWN_MASK);
    }

    public static Shortcut alt(int keyCode) {
        return new Shortcut(keyCode, InputEvent.ALT_DOWN_MASK);
    }

    static Shortcut pressed(KeyEvent event) {
        return new Shortcut(event.getKeyCode(), event.getModifiersEx() & COUNTED);
    }

    /** A letter or figure, small or large, would be typed into a text field: there it is text, not a shortcut. */
    boolean isText() {
        return (modifiers & ~InputEvent.SHIFT_DOWN_MASK) == 0
                && (Character.isLetterOrDigit(keyCode) && keyCode < KeyEvent.VK_F1);
    }

    /** As it stands on a button: {@code F12}, {@code Ctrl Enter}, {@code N}. */
    public String shown() {
        var text = new StringBuilder();
        if ((modifiers & InputEvent.CTRL_DOWN_MASK) != 0) {
            text.append("Ctrl ");
        }
        if ((modifiers & InputEvent.ALT_DOWN_MASK) != 0) {
            text.append("Alt ");
        }
        if ((modifiers & InputEvent.SHIFT_DOWN_MASK) != 0) {
            text.append("Shift ");
        }
        return text.append(keyShown()).toString();
    }

    private String keyShown() {
        return switch (keyCode) {
            case KeyEvent.VK_ESCAPE -> "Esc";
            case KeyEvent.VK_ENTER -> "Enter";
            case KeyEvent.VK_PLUS, KeyEvent.VK_EQUALS -> "+";
            case KeyEvent.VK_MINUS -> "−";
            default -> KeyEvent.getKeyText(keyCode);
        };
    }
}
