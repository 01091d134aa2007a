package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.place.AlteringServer;
import io.vigil.console.stage.place.LinkThief;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Somebody has the link and the server, and stands in the middle. */
class AThiefOfTheLinkHasOtherWords {
    @Test
    void andNothingBeginsWithoutAdmission() throws CannotStart, InterruptedException {
        try (var session = OpenSession.start();
                var way = AlteringServer.before(
                        URI.create(session.link().substring(0, session.link().indexOf("/j#"))));
                var guest = GuestBrowser.open(new GuestBrowser.Options())) {
            way.doThis(new LinkThief(session.link()));

            OpenSession.goIn(guest, session.linkBy(way.address()));
            Patience.until(
                    "both ends have words",
                    OpenSession.SOON,
                    () -> guest.line().equals("unverified")
                            && !guest.words().isEmpty()
                            && session.console().line().get().encryption() == Encryption.UNVERIFIED,
                    () -> guest.line() + " " + session.console().line().get().encryption());

            assertNotEquals(
                    guest.words(),
                    String.join(" ", session.console().line().get().words()));
            assertEquals("waiting", guest.screen());
            assertEquals(0, guest.received().framesDecoded());
            Patience.until(
                    "the pane reports",
                    OpenSession.SOON,
                    () -> session.console().figures().last().isPresent());
            assertEquals(0, session.console().figures().last().orElseThrow().framesDecoded());
        }
    }
}
