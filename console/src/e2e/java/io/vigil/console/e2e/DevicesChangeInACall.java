package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.desk.port.OwnTrack;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The therapist takes another camera, mutes and unmutes; the client turns the camera off and on: one attempt at the call. */
class DevicesChangeInACall {
    private static final int MORE = 20;

    @Test
    void andTheCallIsTheSame() throws CannotStart {
        try (var session = OpenSession.start();
                var guest = session.guestComes(new GuestBrowser.Options())) {
            session.admit();
            session.untilMediaFlows(guest);
            var attempts = session.console().figures().toFirstFrame().size();
            var peers = guest.peersMade();

            var used = session.console().call().get().own().cameraId();
            var other = session.console().call().get().own().cameras().stream()
                    .filter(source -> !Optional.of(source.id()).equals(used))
                    .reduce((one, next) -> next) // of Chromium's made-up cameras the second gives depths, not colours
                    .orElseThrow();
            session.console().acts().useCamera(other);
            Patience.until(
                    "the other camera is in use",
                    OpenSession.SOON,
                    () -> session.console().call().get().own().cameraId().equals(Optional.of(other.id())));
            var before = guest.received().framesDecoded();
            Patience.until(
                    "its pictures arrive",
                    OpenSession.SOON,
                    () -> guest.received().framesDecoded() > before + MORE);

            session.console().acts().muteMicrophone();
            Patience.until("nothing of the therapist's sound arrives any more", OpenSession.SOON, () -> isQuiet(guest));
            session.console().acts().unmuteMicrophone();
            Patience.until("it arrives again", OpenSession.SOON, () -> !isQuiet(guest));

            guest.press("camera");
            Patience.until(
                    "the console reads that the camera is off",
                    OpenSession.SOON,
                    () -> session.console().call().get().guestCamera().equals(Optional.of(OwnTrack.MUTED)));
            guest.press("camera");
            Patience.until(
                    "and on again",
                    OpenSession.SOON,
                    () -> session.console().call().get().guestCamera().equals(Optional.of(OwnTrack.ON)));
            session.untilMediaFlows(guest);
            assertEquals(attempts, session.console().figures().toFirstFrame().size(), "no other attempt was begun");
            assertEquals(peers, guest.peersMade(), "the connection is the one it was");
        }
    }

    /** The fake microphone beeps once a second: a second and a half without more energy is silence. */
    private static boolean isQuiet(GuestBrowser guest) {
        var before = guest.received().audioEnergy();
        var until = System.nanoTime() + 1_500_000_000L;
        while (System.nanoTime() < until) {
            if (guest.received().audioEnergy() > before + 0.000_1) {
                return false;
            }
        }
        return true;
    }
}
