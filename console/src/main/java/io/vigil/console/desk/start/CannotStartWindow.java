package io.vigil.console.desk.start;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.words.Notice;
import java.awt.KeyboardFocusManager;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;

/**
 * Why Vigil does not start, in three sentences: whoever started it from a menu sees no terminal. Event dispatch thread only.
 */
public final class CannotStartWindow {
    private final KeyRing keys = new KeyRing();
    private final JFrame frame;
    private final Runnable read;

    /** @param read called once, when the therapist has put it away */
    public CannotStartWindow(Notice notice, Runnable read) {
        this.read = read;
        frame = SmallWindow.around(new CannotStartCard(new Fittings(keys), notice, this::close).component());
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
    }

    /** The window, for tests and pictures. */
    public JFrame frame() {
        return frame;
    }

    public void show() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
        frame.setVisible(true);
    }

    private void close() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keys);
        frame.dispose();
        read.run();
    }
}
