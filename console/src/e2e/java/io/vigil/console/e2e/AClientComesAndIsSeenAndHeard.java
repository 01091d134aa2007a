package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.desk.port.CallShown.Reception;
import io.vigil.console.desk.port.CallShown.Reception.Arrival;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Window;
import io.vigil.console.stage.guest.GuestBrowser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The one thin path through the whole house, on real parts. */
class AClientComesAndIsSeenAndHeard {
    @Tag("SAFE-68")
    @Test
    void andIsStillThereAfterAReload() throws CannotStart {
        try (var session = OpenSession.start();
                var guest = session.guestComes(new GuestBrowser.Options())) {
            Patience.until(
                    "the guest waits", OpenSession.SOON, () -> guest.screen().equals("waiting"));
            assertEquals(0, guest.received().framesDecoded(), "nothing before admission");
            assertFalse(guest.text().contains("cannot hold"), guest.text());

            session.admit();
            session.untilMediaFlows(guest);
            session.compareWords(guest);
            Patience.until("the guest reads verified", OpenSession.SOON, () -> guest.line()
                    .equals("verified"));
            assertEquals(Encryption.VERIFIED, session.console().line().get().encryption());
            theTherapistArrives(session);

            guest.reload();
            session.untilMediaFlows(guest);
            Patience.until(
                    "still verified", OpenSession.SOON, () -> guest.line().equals("verified"));
            assertTrue(guest.screen().equals("talk"), guest.screen());
            theTherapistArrives(session);
            assertEquals(0, session.console().figures().last().orElseThrow().refused(), "everything was sealed");
            assertFalse(Window.of(session.console()).shows("cannot keep a call sealed"));
        }
    }

    private static void theTherapistArrives(OpenSession session) {
        Patience.until(
                "the client's page says that it sees and hears the therapist", OpenSession.SOON, () -> session.console()
                        .call()
                        .get()
                        .reception()
                        .equals(new Reception(Arrival.ARRIVES, Arrival.ARRIVES)));
    }
}
