package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.desk.port.CallShown.Progress;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import org.junit.jupiter.api.Test;

/** Whatever dies at either end, the same link leads back into the same call. */
class TheCallComesBack {
    @Test
    void afterThePanesProcessAndThenTheGuestsBrowserDied() throws CannotStart {
        try (var session = OpenSession.start()) {
            var link = session.link();
            try (var guest = session.guestComes(new GuestBrowser.Options())) {
                session.admit();
                session.untilMediaFlows(guest);
                session.compareWords(guest);

                var frames = session.console().figures().toFirstFrame().size();
                session.console()
                        .chromium()
                        .orElseThrow()
                        .processes()
                        .renderers()
                        .forEach(ProcessHandle::destroyForcibly);
                Patience.until(
                        "a first picture after the pane's process was killed",
                        OpenSession.SOON,
                        () -> session.console().figures().toFirstFrame().size() > frames);
                session.untilMediaFlows(guest);

                guest.kill();
                Patience.until(
                        "the loss is noticed",
                        OpenSession.SOON,
                        () -> session.console().call().get().progress() != Progress.CONNECTED);
            }
            assertEquals(link, session.link(), "the link is the same");
            try (var again = session.guestComes(new GuestBrowser.Options())) {
                session.admit(); // another memory than the last: the therapist looks who it is
                session.untilMediaFlows(again);
            }
        }
    }
}
