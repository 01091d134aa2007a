package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From a press on the page to the therapist's answer, with a reload of the page in between. */
class AClientAsksForHelp {
    private static Optional<Instant> asked(OpenSession session) {
        return session.console().runner().session().get().helpAskedAt();
    }

    @Test
    void andReadsThatTheTherapistKnows() throws CannotStart {
        try (var session = OpenSession.start();
                var guest = session.guestComes(new GuestBrowser.Options())) {
            Patience.until(
                    "the guest waits", OpenSession.SOON, () -> guest.screen().equals("waiting"));
            session.admit();
            session.untilMediaFlows(guest);
            assertEquals(Optional.empty(), asked(session));

            guest.press("help");
            Patience.until("the call is on the page", OpenSession.SOON, () -> guest.screen()
                    .equals("called"));
            Patience.until("the call is at the console", OpenSession.SOON, () -> asked(session)
                    .isPresent());
            guest.reload();
            session.untilMediaFlows(guest);
            session.console().acts().answerHelp();
            Patience.until("the call is answered", OpenSession.SOON, () -> asked(session)
                    .isEmpty());

            Patience.until("the page goes back to the talk by itself", OpenSession.SOON, () -> guest.screen()
                    .equals("talk"));
            assertTrue(guest.offers("help"), guest.text());
        }
    }
}
