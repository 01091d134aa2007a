package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.desk.port.LineShown.Guest;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Window;
import io.vigil.console.stage.guest.GuestBrowser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A browser without encoded transforms, where the practice's calls are conferences: both are told while the client waits. */
@Tag("SAFE-69")
class ABrowserThatCannotSealIsTold {
    private static final String WITHOUT = "delete window.RTCRtpScriptTransform;";

    @Test
    void beforeTheSession() throws CannotStart {
        try (var session = OpenSession.start(options -> options.by(Engine.JITSI));
                var guest = session.guestComes(new GuestBrowser.Options().before(WITHOUT))) {
            Patience.until(
                    "the client reads it in the waiting room",
                    OpenSession.SOON,
                    () -> guest.screen().equals("waiting")
                            && guest.text().contains("This browser cannot hold the session"),
                    guest::text);
            Patience.until("the therapist reads it", OpenSession.SOON, () -> Window.of(session.console())
                    .shows("browser cannot keep a call sealed"));
            assertTrue(session.console().line().get().guest() == Guest.WAITING, "before anybody was let in");
        }
    }
}
