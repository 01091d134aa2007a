package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The client presses a telephone number in the middle of a conference: the page says goodbye to nobody. */
@Tag("SAFE-72")
class APressedNumberEndsNoCall {
    private static final int PRESSES = 3;
    private static final int MORE = 10;
    /** A call that had to be found again takes longer. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    /** As the page itself shows numbers; counts what the browser tells the page of it. */
    private static final String PRESS = """
            window.__leaving ??= 0;
            if (!window.__counts) {
              window.__counts = true;
              addEventListener('beforeunload', () => { window.__leaving++; });
            }
            const number = document.createElement('a');
            number.href = 'tel:5550117';
            document.body.append(number);
            number.click();
            number.remove();
            """;

    @Test
    void andPicturesGoOn() throws CannotStart {
        try (var session = OpenSession.start(options -> options.by(Engine.JITSI));
                var guest = session.guestComes(new GuestBrowser.Options())) {
            session.admit();
            session.untilMediaFlows(guest);
            var attempts = session.console().figures().toFirstFrame().size();
            for (var press = 1; press <= PRESSES; press++) {
                var leaving = press;
                guest.driver().executeScript(PRESS);
                Patience.until("the browser tells the page that it is being left", OpenSession.SOON, () -> Long.valueOf(
                                leaving)
                        .equals(guest.driver().executeScript("return window.__leaving")));
                var here = session.console().figures().last().orElseThrow().framesDecoded();
                var there = guest.received().framesDecoded();
                Patience.until(
                        "pictures go on at both ends",
                        AT_ONCE,
                        () -> session.console().figures().last().orElseThrow().framesDecoded() > here + MORE
                                && guest.received().framesDecoded() > there + MORE);
            }
            assertEquals(attempts, session.console().figures().toFirstFrame().size(), "no other attempt was begun");
        }
    }
}
