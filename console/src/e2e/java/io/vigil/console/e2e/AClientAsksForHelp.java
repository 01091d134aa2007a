package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.OwnVaults;
import io.vigil.console.stage.console.WholeCourse;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.store.vault.Vaults;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a press on the page to the therapist's answer, with a reload of the page in between. */
class AClientAsksForHelp {
    private static final String NEXT = "Mirjam";

    private static Alarms alarms(OpenSession session) {
        return session.console().vigilance().lookout().get().alarms();
    }

    private static GuestBrowser isLetIn(OpenSession session) {
        var guest = session.guestComes(new GuestBrowser.Options());
        session.admit();
        session.untilMediaFlows(guest);
        return guest;
    }

    private static Vaults withTheNext(Path folder) {
        var vaults = OwnVaults.in(folder);
        WholeCourse.ofSomebodyNew(vaults, NEXT).leadsToTheJourney();
        return vaults;
    }

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

    @Tag("SAFE-45")
    @Test
    void andOneThatWasNeverAnsweredDoesNotSilenceTheNextClient() throws CannotStart {
        try (var session = OpenSession.start(OpenSession::withFewPictures, AClientAsksForHelp::withTheNext)) {
            try (var guest = isLetIn(session)) {
                guest.press("help");
                Patience.until(
                        "it rings", OpenSession.SOON, () -> alarms(session).rings());
                session.console().vigilance().take();
                session.console().acts().end();
                Patience.until(
                        "the link is worth nothing",
                        OpenSession.SOON,
                        () -> session.console().line().get().invitation().isEmpty());
            }
            assertEquals(Alarms.none(), alarms(session));

            session.opensTheRoomOf(NEXT);
            try (var next = isLetIn(session)) {
                next.press("help");
                Patience.until(
                        "it rings for the next one too",
                        OpenSession.SOON,
                        () -> alarms(session).rings(),
                        () -> next.screen() + ", but " + alarms(session));
            }
        }
    }
}
