package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.place.Practice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice's own server, with TLS and a certificate of its own, is killed in the middle of a call and started again. */
class TheServerDiesAndComesBack {
    @Test
    void andNeitherTheCallNorAMessageIsLost(@TempDir Path folder) throws CannotStart, IOException {
        try (var practice = Practice.open(folder);
                var session = OpenSession.start(practice::served);
                var guest = session.guestComes(new GuestBrowser.Options().trusting(practice.pin()))) {
            session.admit();
            session.untilMediaFlows(guest);
            session.compareWords(guest);
            Patience.until("verified", OpenSession.SOON, () -> guest.line().equals("verified"));
            var before = guest.received().framesDecoded();

            practice.server().kill();
            Patience.until("the guest's page notices", OpenSession.SOON, () -> guest.line()
                    .equals("none"));
            session.console().acts().muteMicrophone(); // said while nobody carries it
            assertTrue(guest.received().framesDecoded() >= before, "media goes on without the server");
            practice.server().startAgain();

            Patience.until("the line stands again, verified", OpenSession.SOON, () -> guest.line()
                    .equals("verified"));
            session.untilMediaFlows(guest);
            assertEquals("talk", guest.screen());

            var reloaded = System.nanoTime();
            guest.reload();
            session.untilMediaFlows(guest);
            System.getLogger(TheServerDiesAndComesBack.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "from a reload to picture and sound: {0} ms",
                            Duration.ofNanos(System.nanoTime() - reloaded).toMillis());
        }
    }
}
