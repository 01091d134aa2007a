package io.vigil.console.e2e;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.stage.Keys;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Window;
import io.vigil.signaling.web.JitsiLibrary;
import java.awt.AWTException;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One key tells which Chromium and which library run, while a client waits. */
class AboutSaysWhatRuns {
    @Test
    void byOneKey() throws CannotStart, AWTException {
        try (var session = OpenSession.start(options -> options.by(Engine.JITSI))) {
            var console = session.console();
            Patience.until("Chromium is there", OpenSession.SOON, () -> console.chromium()
                    .isPresent());
            Patience.until(
                    "its page is there, which takes the focus and has to give it back",
                    OpenSession.SOON,
                    () -> console.figures().last().isPresent());
            Patience.until("the window has the focus", OpenSession.SOON, () -> console.desk()
                    .frame()
                    .isFocused());
            var screen = new Screen();
            new Keys(screen.robot()).press(KeyEvent.VK_CONTROL, KeyEvent.VK_K);

            Patience.until(
                    "the versions are read",
                    OpenSession.SOON,
                    () -> Window.of(console).shows("lib-jitsi-meet " + JitsiLibrary.packagedVersion())
                            && Window.of(console)
                                    .shows("Chromium "
                                            + console.chromium().orElseThrow().version()));
            screen.save(Path.of("target/stories/about.png"));
        }
    }
}
