package io.vigil.console.e2e;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import org.junit.jupiter.api.Test;

class AClientComesToAConference {
    @Test
    void pictureAndSoundFlow() throws CannotStart {
        try (var session = OpenSession.start(options -> options.by(Engine.JITSI));
                var guest = session.guestComes(new GuestBrowser.Options())) {
            session.admit();
            session.untilMediaFlows(guest);
        }
    }
}
