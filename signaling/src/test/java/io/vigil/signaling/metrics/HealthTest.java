package io.vigil.signaling.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-32")
class HealthTest {
    private static final Duration LONG = Duration.ofDays(60);
    private static final Duration JUST_NOW = Duration.ofSeconds(1);

    @Test
    void aServerThatIsWellSaysOkAndNothingElse() {
        assertEquals(new Health(true, List.of("ok")), Health.of(MeasuredServer.well()));
    }

    @Test
    void aCertificateThatIsSoonOverIsAWarningAlone() {
        var health = Health.of(MeasuredServer.with(Duration.ofDays(14).minusSeconds(1), JUST_NOW, false));

        assertTrue(health.takesPeople());
        assertEquals(List.of("ok, with a warning", "certificate: expires in 13 d"), health.lines());
    }

    @Test
    void aRelayThatGivesNoAddressIsAWarningAlone() {
        var health = Health.of(MeasuredServer.well().with(Optional.of(new Measured.RelayCounts(1, 2))));

        assertTrue(health.takesPeople());
        assertTrue(health.words().contains("relays: 1 of 2 gave an address"), health.words());
    }

    @Test
    void whoeverCannotBeTakenInIsNotSentHere() {
        for (var measured : List.of(
                MeasuredServer.with(Duration.ofSeconds(-1), JUST_NOW, false),
                MeasuredServer.with(LONG, Health.HALL_SILENT_AFTER.plusMillis(1), false),
                MeasuredServer.with(LONG, JUST_NOW, true))) {
            var health = Health.of(measured);

            assertFalse(health.takesPeople(), health.words());
            assertEquals("not taking anybody in", health.lines().get(0));
            assertEquals(2, health.lines().size(), health.words());
        }
    }
}
