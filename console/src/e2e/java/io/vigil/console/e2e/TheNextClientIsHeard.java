package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.OwnVaults;
import io.vigil.console.stage.console.WholeCourse;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.store.vault.Vaults;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two sessions in one console: in the first the client calls, the therapist puts the alarm away and ends the session without an
 * answer; in the second another client calls.
 */
@Tag("SAFE-45")
class TheNextClientIsHeard {
    private static final String NEXT = "Mirjam";

    private static Alarms alarms(OpenSession session) {
        return session.console().vigilance().lookout().get().alarms();
    }

    private static void letsIn(OpenSession session, GuestBrowser guest) {
        session.admit();
        session.untilMediaFlows(guest);
    }

    private static Vaults withTheNext(Path folder) {
        var vaults = OwnVaults.in(folder);
        WholeCourse.ofSomebodyNew(vaults, NEXT).leadsToTheJourney();
        return vaults;
    }

    @Test
    void whateverTheOneBeforeDidNotGetAnswered() throws CannotStart {
        try (var session = OpenSession.start(OpenSession::withFewPictures, TheNextClientIsHeard::withTheNext)) {
            try (var guest = session.guestComes(new GuestBrowser.Options())) {
                letsIn(session, guest);
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
            try (var next = session.guestComes(new GuestBrowser.Options())) {
                letsIn(session, next);
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
