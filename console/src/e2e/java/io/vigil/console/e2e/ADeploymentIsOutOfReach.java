package io.vigil.console.e2e;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.stage.console.CallsOver;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Outage;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.place.Cable;
import io.vigil.console.stage.place.Deployment;
import io.vigil.console.stage.place.Prosody;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For 5 and for 20 seconds nobody reaches the practice's Jitsi deployment: the call goes on. */
@Tag("SAFE-71")
class ADeploymentIsOutOfReach {
    @Test
    void andTheCallDoesNotNotice(@TempDir Path folder) throws CannotStart {
        try (var prosody = Prosody.start(folder, Deployment.open().behind(CallsOver.AGREED));
                var cable = Cable.to(prosody.service());
                var session = OpenSession.start(options ->
                        options.by(CallsOver.on(prosody, cable.along(prosody.service()), CallsOver.AGREED)));
                var guest = session.guestComes(new GuestBrowser.Options().before(Outage.WATCH_STREAMS))) {
            session.admit();
            session.untilMediaFlows(guest);
            var outage = new Outage(session, guest, cable);
            for (var seconds : new int[] {5, 20}) {
                var resumed = outage.lasting(Duration.ofSeconds(seconds));
                System.getLogger(ADeploymentIsOutOfReach.class.getName())
                        .log(
                                System.Logger.Level.INFO,
                                "after {0} s out of reach: the stream resumed {1} ms later, media never stopped",
                                seconds,
                                resumed.toMillis());
            }
        }
    }
}
