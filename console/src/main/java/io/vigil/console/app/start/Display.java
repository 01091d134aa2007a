package io.vigil.console.app.start;

import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import javax.swing.SwingUtilities;

/** The screen that windows are opened on. */
public final class Display {
    private static final int USUAL_PERCENT = 100;

    private Display() {}

    /** Whether there is one: it is named, and lets this user in. */
    public static boolean isThere() {
        if (GraphicsEnvironment.isHeadless()) {
            return false;
        }
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (AWTError | NoClassDefFoundError e) { // the second for whoever asks again
            return false;
        }
    }

    /** Loads what every window before the desk needs, typeface and tokens, while the caller goes on; windows shown later wait for it. */
    public static void prepare() {
        SwingUtilities.invokeLater(() -> {
            var unused = Appearance.prepare(Theme.LIGHT, USUAL_PERCENT);
        });
    }
}
