package io.vigil.console.app.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.conference.Engine;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AboutTest {
    @Test
    void namesWhatRunsAndHowCallsAreHeld() {
        var about = AppNotices.about("17.0.15", Optional.of("146.0.7680.179"), "2.7001.1", Engine.JITSI);

        assertEquals(
                "This is Vigil, with Java 17.0.15, Chromium 146.0.7680.179 and lib-jitsi-meet 2.7001.1.", about.what());
        assertTrue(about.meaning().contains("conferences"), about.meaning());
    }

    @Test
    void saysSoWhenChromiumHasNotStarted() {
        var about = AppNotices.about("17.0.15", Optional.empty(), "2.7001.1", Engine.DIRECT);

        assertTrue(about.what().contains("Chromium that has not started"), about.what());
        assertTrue(about.meaning().contains("browser to browser"), about.meaning());
    }
}
