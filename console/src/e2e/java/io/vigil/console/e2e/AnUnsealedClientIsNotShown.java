package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Window;
import io.vigil.console.stage.guest.GuestBrowser;
import java.awt.AWTException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody sends picture and sound in the clear into a conference: none of it is shown or played, and it is said. */
@Tag("SAFE-69")
class AnUnsealedClientIsNotShown {
    /** A page that is told that its frames are sealed, in a browser that sends them as they are. */
    private static final String UNSEALING = """
            Object.defineProperty(RTCRtpSender.prototype, 'transform', { configurable: true, get() { return null; }, set() {} });
            """;

    @Test
    void andTheTherapistReadsWhy() throws CannotStart, AWTException {
        try (var session = OpenSession.start(options -> options.by(Engine.JITSI));
                var guest = session.guestComes(new GuestBrowser.Options().before(UNSEALING))) {
            session.admit();
            Patience.until(
                    "pieces of picture and sound are refused, and the therapist is told",
                    OpenSession.SOON,
                    () -> Window.of(session.console()).shows("was not sealed by the client"),
                    () -> session.console().figures().last().toString());
            new Screen().save(Path.of("target/stories/unsealed.png"));
            assertEquals("talk", guest.screen());
            var here = session.console().figures().last().orElseThrow();
            assertEquals(0, here.framesDecoded(), "pictures");
            assertEquals(0, here.audioPackets(), "pieces of sound");
            assertEquals(0, here.audioEnergy(), "sound");
        }
    }
}
