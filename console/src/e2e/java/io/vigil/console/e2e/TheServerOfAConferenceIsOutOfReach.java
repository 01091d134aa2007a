package io.vigil.console.e2e;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.app.setting.ConsoleOptions.PracticeServer;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Outage;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.place.Cable;
import io.vigil.console.stage.place.Practice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For 5 and for 20 seconds nobody reaches the practice's server, neither lines nor conferences: the call goes on. */
@Tag("SAFE-71")
class TheServerOfAConferenceIsOutOfReach {
    @Test
    void andTheCallDoesNotNotice(@TempDir Path folder) throws CannotStart, IOException {
        try (var practice = Practice.open(folder);
                var cable = Cable.to(practice.server().address());
                var session = OpenSession.start(options -> practice.served(options)
                        .at(new PracticeServer(cable.along(practice.server().address()), Optional.of(practice.pin())))
                        .by(Engine.JITSI));
                var guest = session.guestComes(
                        new GuestBrowser.Options().trusting(practice.pin()).before(Outage.WATCH_STREAMS))) {
            session.admit();
            session.untilMediaFlows(guest);
            session.compareWords(guest);
            var outage = new Outage(session, guest, cable);
            for (var seconds : new int[] {5, 20}) {
                var resumed = outage.lasting(Duration.ofSeconds(seconds));
                Patience.until(
                        "the line stands again, verified",
                        OpenSession.SOON,
                        () -> guest.line().equals("verified")
                                && session.console().line().get().encryption() == Encryption.VERIFIED);
                System.getLogger(TheServerOfAConferenceIsOutOfReach.class.getName())
                        .log(
                                System.Logger.Level.INFO,
                                "after {0} s out of reach: the stream resumed {1} ms later, media never stopped",
                                seconds,
                                resumed.toMillis());
            }
        }
    }
}
