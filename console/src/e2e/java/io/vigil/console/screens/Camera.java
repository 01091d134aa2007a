package io.vigil.console.screens;

import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.time.Duration;
import javax.swing.JFrame;
import javax.swing.UIManager;

/** Takes a picture of a window when nothing in it moves any more. */
final class Camera {
    private static final int MOST_ROUNDS = 60;
    private static final int QUIET_ROUNDS = 3;
    private static final Duration FOCUS_COMES_WITHIN = Duration.ofSeconds(5);
    private static final long LOOKS_EVERY_MILLIS = 20;

    private Camera() {}

    /** Carets stand still from now on: two pictures of the same thing are the same. Event dispatch thread only. */
    static void holdCaretsStill() {
        for (var field : new String[] {"TextField", "FormattedTextField", "PasswordField", "TextArea", "TextPane"}) {
            UIManager.put(field + ".caretBlinkRate", 0);
        }
    }

    /** Waits until what was asked of the layout later, and of {@code besides}, has happened. */
    static void settle(JFrame frame, Runnable besides) {
        var quiet = 0;
        for (var round = 0; round < MOST_ROUNDS && quiet < QUIET_ROUNDS; round++) {
            OnSwing.run(besides);
            OnSwing.run(frame::validate);
            quiet = isQuiet() ? quiet + 1 : 0;
        }
    }

    private static boolean isQuiet() {
        return Toolkit.getDefaultToolkit().getSystemEventQueue().peekEvent() == null;
    }

    /** The whole window, without what the computer draws around it. */
    static BufferedImage take(JFrame frame) {
        awaitFocus(frame);
        settle(frame, () -> {});
        return OnSwing.get(() -> {
            var content = frame.getContentPane();
            var picture = new BufferedImage(content.getWidth(), content.getHeight(), BufferedImage.TYPE_INT_RGB);
            var graphics = picture.createGraphics();
            content.paint(graphics);
            graphics.dispose();
            return picture;
        });
    }

    /** The ring around what has the focus belongs to the picture. */
    private static void awaitFocus(JFrame frame) {
        var until = System.nanoTime() + FOCUS_COMES_WITHIN.toNanos();
        while (!OnSwing.get(frame::isFocused)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the window does not get the focus");
            }
            try {
                Thread.sleep(LOOKS_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the window comes up", e);
            }
        }
    }
}
