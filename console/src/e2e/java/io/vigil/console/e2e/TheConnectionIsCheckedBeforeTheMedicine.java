package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.call.check.Finding;
import io.vigil.console.call.check.Point;
import io.vigil.console.call.check.Verdict;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Both ends look at their connection once the client is let in; what is wrong is named as long as it is. */
@Tag("SAFE-59")
class TheConnectionIsCheckedBeforeTheMedicine {
    @Test
    void andWhatIsWrongIsNamed() throws CannotStart {
        try (var session = OpenSession.start();
                var guest = session.guestComes(new GuestBrowser.Options())) {
            assertEquals(List.of(), session.console().call().get().check());
            session.admit();
            session.untilMediaFlows(guest);

            Patience.until(
                    "both ends have told",
                    OpenSession.SOON,
                    () -> verdict(session, Point.RELAY_HERE) != Verdict.NOT_YET
                            && verdict(session, Point.BROWSER) == Verdict.WELL
                            && verdict(session, Point.PICTURE_FROM_CLIENT) == Verdict.WELL
                            && verdict(session, Point.PICTURE_TO_CLIENT) == Verdict.WELL,
                    () -> session.console().call().get().check().toString());
            assertTrue(found(session, Point.BROWSER).what().contains("Chrome"));
            assertEquals(Verdict.DOUBTFUL, verdict(session, Point.RELAY_HERE), "this practice has no relay");
            assertEquals(Verdict.DOUBTFUL, verdict(session, Point.RELAY_THERE), "and the guest is told of none");

            guest.press("camera");
            Patience.until(
                    "the camera that is off is named",
                    OpenSession.SOON,
                    () -> verdict(session, Point.PICTURE_FROM_CLIENT) == Verdict.WRONG);
        }
    }

    private static Verdict verdict(OpenSession session, Point point) {
        return session.console().call().get().check().isEmpty()
                ? Verdict.NOT_YET
                : found(session, point).verdict();
    }

    private static Finding found(OpenSession session, Point point) {
        return session.console().call().get().check().stream()
                .filter(finding -> finding.point() == point)
                .findFirst()
                .orElseThrow();
    }
}
