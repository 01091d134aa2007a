package io.vigil.console.e2e;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.desk.port.LineShown.SecondDevice;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import org.junit.jupiter.api.Test;

/** The same link on another device: it knocks, and the therapist decides. */
class ASecondDeviceKnocks {
    @Test
    void andTheTherapistDecides() throws CannotStart {
        try (var session = OpenSession.start();
                var first = session.guestComes(new GuestBrowser.Options())) {
            session.admit();
            session.untilMediaFlows(first);

            try (var second = session.guestComes(new GuestBrowser.Options())) {
                second.until("it knocks", OpenSession.SOON, "knocking");
                knocking(session);
                session.console().acts().refuseSecondDevice();
                second.until("turned away", OpenSession.SOON, "turned-away");
            }
            first.until("the first is still in the talk", OpenSession.SOON, "talk");
            session.untilMediaFlows(first);

            try (var third = session.guestComes(new GuestBrowser.Options().withoutDevices())) {
                third.until("it knocks", OpenSession.SOON, "knocking");
                knocking(session);
                session.console().acts().admitSecondDevice();
                first.until("the first is told", OpenSession.SOON, "replaced");
                third.until("and waits: nobody has compared words with it", OpenSession.SOON, "waiting");
                session.admit();
                Patience.until(
                        "the new device, which has neither camera nor microphone, sees the therapist",
                        OpenSession.SOON,
                        () -> third.received().framesDecoded() > 0);
            }
        }
    }

    private static void knocking(OpenSession session) {
        Patience.until(
                "the console hears it",
                OpenSession.SOON,
                () -> session.console().line().get().secondDevice() == SecondDevice.KNOCKING);
    }
}
