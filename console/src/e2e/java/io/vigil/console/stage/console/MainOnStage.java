package io.vigil.console.stage.console;

import io.vigil.console.app.Main;
import io.vigil.console.app.setting.ConsoleOptions;
import io.vigil.console.app.start.Display;
import io.vigil.console.video.ChromiumOptions;
import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.FocusEvent;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import javax.swing.JFrame;
import javax.swing.JPasswordField;

/**
 * What {@code ./run --data FOLDER} starts below its watch, with a made-up camera and a clock of the day that is off by the
 * milliseconds of the second argument; a line on standard output tells each window that opens and each time the passphrase
 * can be typed. {@link WatchedConsole} reads them.
 */
final class MainOnStage {
    static final String MARK = "vigil-on-stage: ";
    static final String ASKS = " asks";
    static final String WINDOW = " window";

    private MainOnStage() {}

    public static void main(String[] arguments) throws InterruptedException {
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(MainOnStage::tell, AWTEvent.FOCUS_EVENT_MASK | AWTEvent.WINDOW_EVENT_MASK);
        var day = Clock.offset(Clock.systemUTC(), Duration.ofMillis(Long.parseLong(arguments[1])));
        Display.prepare();
        System.exit(Main.run(ConsoleOptions.ofThisUser()
                .on(day)
                .in(Path.of(arguments[0]))
                .with(Set.of(ChromiumOptions.Extra.FAKE_DEVICES, ChromiumOptions.Extra.LOOPBACK_CALLS))));
    }

    private static void tell(AWTEvent event) {
        if (event.getID() == FocusEvent.FOCUS_GAINED && event.getSource() instanceof JPasswordField) {
            say(ASKS);
        } else if (event.getID() == WindowEvent.WINDOW_OPENED && event.getSource() instanceof JFrame) {
            say(WINDOW);
        }
    }

    private static void say(String what) {
        System.out.println(MARK + ProcessHandle.current().pid() + what);
        System.out.flush();
    }
}
