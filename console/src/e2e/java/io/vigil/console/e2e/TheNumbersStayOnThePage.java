package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.guest.GuestBrowser;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * In the journey the client's page is loaded anew and from then on reaches nobody: it is dark again without a touch, has
 * the emergency number at its edge at once, and all numbers large as soon as the loss is long. Then the way is free, and
 * the session goes on.
 */
@Tag("SAFE-76")
class TheNumbersStayOnThePage {
    /** Fifteen seconds, and what a busy machine takes. */
    private static final Duration LONG = Duration.ofSeconds(40);

    /** While the tab is told so, no socket of the page leads anywhere. */
    private static final String CUT_OFF = """
            const Socket = WebSocket;
            window.WebSocket = class extends Socket {
              constructor(address, protocols) {
                super(sessionStorage.getItem('cut-off') ? new URL('/nowhere', address).href : address, protocols);
              }
            };
            """;

    @Test
    void alsoWhenItIsLoadedAnewAndReachesNobody() throws CannotStart {
        try (var session = OpenSession.start();
                var guest = session.guestComes(new GuestBrowser.Options().before(CUT_OFF))) {
            session.admit();
            session.untilMediaFlows(guest);
            session.compareWords(guest);
            new Therapist(session.console()).goesIntoTheJourney();
            guest.until("the page is dark", OpenSession.SOON, "journey");
            Patience.until("whom to call is at the edge", OpenSession.SOON, () -> guest.text()
                    .contains("Emergency"));

            guest.driver().executeScript("sessionStorage.setItem('cut-off', 'yes')");
            guest.reload();
            Patience.until(
                    "it is there again, without a line",
                    OpenSession.SOON,
                    () -> guest.line().equals("none") && guest.text().contains("Emergency"));
            guest.until("it says that it reaches nobody", OpenSession.SOON, "lost");
            Patience.until("the numbers are large", LONG, () -> guest.numberToPress("Emergency")
                    .isPresent());
            assertTrue(guest.numberToPress("Emergency").orElseThrow().startsWith("tel:"));

            guest.driver().executeScript("sessionStorage.removeItem('cut-off')");
            guest.until("the session goes on", Duration.ofSeconds(90), "journey");
        }
    }
}
