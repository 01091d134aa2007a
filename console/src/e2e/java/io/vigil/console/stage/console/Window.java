package io.vigil.console.stage.console;

import io.vigil.console.app.Console;
import java.awt.Component;
import java.awt.Container;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** What can be read and pressed in the console's window. */
public final class Window {
    private final Console console;

    private Window(Console console) {
        this.console = console;
    }

    public static Window of(Console console) {
        return new Window(console);
    }

    /** Whether a text with these words is there and at least begins to be seen. */
    public boolean shows(String words) {
        return isThere(part -> says(part, words) && !part.getVisibleRect().isEmpty());
    }

    /** Whether a text with these words is there and nothing of it is cut off. */
    public boolean showsWhole(String words) {
        return isThere(part -> says(part, words)
                && part.getVisibleRect().height == part.getHeight()
                && part.getVisibleRect().width == part.getWidth());
    }

    /** Presses the button with these words, if it is there and can be pressed. @return whether it was */
    public boolean press(String words) {
        return act(JButton.class, button -> {
            if (!button.isEnabled() || !words.equals(button.getText())) {
                return false;
            }
            button.doClick(0);
            return true;
        });
    }

    /** Acts on parts of this kind that are shown, until one took it. @return whether one did */
    <T extends JComponent> boolean act(Class<T> kind, Predicate<T> acts) {
        return isThere(part -> part.isShowing() && kind.isInstance(part) && acts.test(kind.cast(part)));
    }

    private static boolean says(JComponent part, String words) {
        return part.isShowing() && text(part).contains(words);
    }

    private static String text(JComponent part) {
        if (part instanceof JTextComponent text) {
            return text.getText();
        }
        return part instanceof JLabel label ? String.valueOf(label.getText()) : "";
    }

    private boolean isThere(Predicate<JComponent> what) {
        var looked = new FutureTask<>(() -> isIn(console.desk().frame(), what));
        try {
            SwingUtilities.invokeAndWait(looked);
            return looked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the window", e);
        } catch (InvocationTargetException | ExecutionException e) {
            throw new IllegalStateException("the window cannot be read", e);
        }
    }

    private static boolean isIn(Component from, Predicate<JComponent> what) {
        if (from instanceof JComponent part && what.test(part)) {
            return true;
        }
        if (from instanceof Container container) {
            for (var child : container.getComponents()) {
                if (isIn(child, what)) {
                    return true;
                }
            }
        }
        return false;
    }
}
