package io.vigil.console.app.start;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;

/** The screen that windows are opened on. */
public final class Display {
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
}
