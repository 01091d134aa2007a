package io.vigil.console.stage;

import java.awt.Robot;
import java.util.Locale;

/** A keyboard: real key presses, to whatever has the focus. */
public final class Keys {
    private final Robot robot;

    public Keys(Robot robot) {
        this.robot = robot;
    }

    /** Letters, digits and spaces, one after the other. */
    public void type(String text) {
        text.toUpperCase(Locale.ROOT).chars().forEach(this::press); // the codes of the keys
    }

    /** Presses the keys together, and lets them go. */
    public void press(int... keys) {
        for (var key : keys) {
            robot.keyPress(key);
        }
        for (var i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
        robot.waitForIdle();
    }
}
