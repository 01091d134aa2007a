package io.vigil.console.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.about.Made.Browser;
import io.vigil.console.about.Made.Calls;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AboutShownTest {
    private static final LocalDate BUILT = LocalDate.of(2026, 5, 1);
    private static final Made INSTALLED = new Made(
            Optional.of("0.1.0"),
            "17.0.15",
            "146.0.7680.179",
            BUILT,
            Browser.RUNNING,
            "2.7001.1",
            Calls.CONFERENCES,
            "/home/mara/.local/share/vigil/vaults",
            Optional.of("/opt/vigil/lib/app/licences"),
            Optional.of("/opt/vigil/lib/app/vigil.cdx.json"));

    @Test
    void namesWhatRunsHowCallsAreHeldAndWhereThingsLie() {
        var shown = AboutShown.of(INSTALLED, BUILT.plusDays(20));

        assertEquals("0.1.0", value(shown, "Vigil"));
        assertEquals("Java 17.0.15", value(shown, "Runs on"));
        assertEquals(
                "Chromium 146.0.7680.179, built on 1 May 2026, 20 days ago", value(shown, "Browser for the video"));
        assertEquals("in conferences, sealed frame by frame, with lib-jitsi-meet 2.7001.1", value(shown, "Calls"));
        assertEquals("/home/mara/.local/share/vigil/vaults", value(shown, "Your vaults"));
        assertEquals("/opt/vigil/lib/app/licences", value(shown, "Licences of its parts"));
        assertEquals("/opt/vigil/lib/app/vigil.cdx.json", value(shown, "List of its parts"));
        assertEquals(Optional.empty(), shown.warning());
    }

    @Nested
    class StartedFromItsSources {
        private final Made made = new Made(
                Optional.empty(),
                "17.0.15",
                "146.0.7680.179",
                BUILT,
                Browser.NOT_STARTED,
                "2.7001.1",
                Calls.DIRECT,
                "/vaults",
                Optional.empty(),
                Optional.empty());

        @Test
        void saysWhatIsNotThere() {
            var shown = AboutShown.of(made, BUILT);

            assertEquals("started from its sources", value(shown, "Vigil"));
            assertTrue(value(shown, "Browser for the video").endsWith("; it has not started"), shown::toString);
            assertTrue(value(shown, "Calls").startsWith("from browser to browser"), shown::toString);
            assertEquals("made when Vigil is packed for installing", value(shown, "Licences of its parts"));
        }
    }

    @Nested
    @Tag("SAFE-31")
    class WhenTheBrowserIsOld {
        @Test
        void itIsSaidInThreeSentencesWithItsAge() {
            var warning = AboutShown.of(INSTALLED, LocalDate.of(2026, 11, 29)).warning();

            assertEquals(
                    "The browser for the video is 212 days old.",
                    warning.orElseThrow().what());
            assertTrue(warning.get().next().startsWith("Install the newest Vigil"), warning::toString);
        }

        @Test
        void aClockThatStandsBeforeItIsSaidInstead() {
            var shown = AboutShown.of(INSTALLED, LocalDate.of(1970, 1, 1));

            assertTrue(shown.warning().orElseThrow().what().contains("before 1 May 2026"), shown::toString);
            assertEquals("Chromium 146.0.7680.179, built on 1 May 2026", value(shown, "Browser for the video"));
        }
    }

    private static String value(AboutShown shown, String name) {
        return shown.lines().stream()
                .filter(line -> line.name().equals(name))
                .map(AboutShown.Line::value)
                .findFirst()
                .orElseThrow();
    }
}
