package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.desk.port.OwnTrack;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * In the talk another program takes the client's microphone, as a telephone call does: it is said at both ends, the
 * picture stays, and when the other program is done the microphone comes back by itself, in the same call. What the
 * browser would do is played before it: the track ends, and asking for it fails as it fails on a telephone.
 */
@Tag("SAFE-74")
class APhoneCallTakesTheMicrophone {
    /** The page asks again at the latest half a minute after it asked before. */
    private static final Duration BACK_BY_ITSELF = Duration.ofSeconds(60);

    private static final String TELEPHONE = """
            const ask = MediaDevices.prototype.getUserMedia;
            const given = [];
            MediaDevices.prototype.getUserMedia = async function (wanted) {
              if (window.__telephone && wanted.audio) throw new DOMException('in a telephone call', 'NotReadableError');
              const stream = await ask.call(this, wanted);
              given.push(...stream.getAudioTracks());
              return stream;
            };
            window.__rings = () => {
              window.__telephone = true;
              given.forEach(track => { track.stop(); track.dispatchEvent(new Event('ended')); });
            };
            window.__hangsUp = () => { window.__telephone = false; };
            """;

    @Test
    void andItComesBackByItself() throws CannotStart {
        try (var session = OpenSession.start();
                var guest = session.guestComes(new GuestBrowser.Options().before(TELEPHONE))) {
            session.admit();
            session.untilMediaFlows(guest);
            var call = session.console().call();
            var attempts = session.console().figures().toFirstFrame().size();

            guest.driver().executeScript("__rings()");
            Patience.until("the console reads that the microphone is missing", OpenSession.SOON, () -> call.get()
                    .guestMicrophone()
                    .equals(Optional.of(OwnTrack.MISSING)));
            Patience.until(
                    "the page says so", OpenSession.SOON, () -> guest.text().contains("taken by another program"));
            assertEquals(Optional.of(OwnTrack.ON), call.get().guestCamera(), "the camera was never let go");
            assertTrue(guest.offers("help"), "who cannot be heard can still call");

            guest.driver().executeScript("__hangsUp()");
            Patience.until("the microphone is back", BACK_BY_ITSELF, () -> call.get()
                    .guestMicrophone()
                    .equals(Optional.of(OwnTrack.ON)));
            var before = session.console().figures().last().orElseThrow().audioEnergy();
            Patience.until(
                    "the client is heard again",
                    OpenSession.SOON,
                    () -> session.console().figures().last().orElseThrow().audioEnergy() > before);
            assertEquals(attempts, session.console().figures().toFirstFrame().size(), "no other attempt was begun");
        }
    }
}
