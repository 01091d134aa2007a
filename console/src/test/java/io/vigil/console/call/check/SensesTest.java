package io.vigil.console.call.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.call.check.Evidence.Listen;
import io.vigil.console.call.check.Evidence.Look;
import io.vigil.console.call.check.Evidence.Senses;
import io.vigil.console.call.life.ProofOfLife;
import io.vigil.console.call.media.Reports;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-59")
class SensesTest {
    @Test
    void aMicrophoneThatFellSilentIsToldAfterAWhileThoughItsPacketsArrive() {
        var life = ProofOfLife.none().after(Reports.heard(Reports.ONE, 50, 0.5), Duration.ofSeconds(1));
        for (var second = 2; second <= 30; second++) {
            life = life.after(Reports.heard(Reports.ONE, 50L * second, 0.5), Duration.ofSeconds(second));

            var expected = second >= 1 + Evidence.SILENT_FOR.toSeconds() ? Listen.SILENT : Listen.HEARD;
            assertEquals(expected, Senses.of(life, Duration.ofSeconds(second)).listen(), "at " + second);
        }
    }

    @Test
    void oneSoundEndsTheSilence() {
        var life = ProofOfLife.none().after(Reports.heard(Reports.ONE, 50, 0.5), Duration.ofSeconds(1));
        for (var second = 2; second <= 30; second++) {
            life = life.after(Reports.heard(Reports.ONE, 50L * second, 0.5), Duration.ofSeconds(second));
        }
        life = life.after(Reports.heard(Reports.ONE, 1_600, 0.6), Duration.ofSeconds(31));

        assertEquals(new Senses(Look.SEEN, Listen.HEARD), Senses.of(life, Duration.ofSeconds(31)));
    }

    @Test
    void whatDoesNotArriveIsNeitherBlackNorSilent() {
        assertEquals(new Senses(Look.SEEN, Listen.HEARD), Senses.of(ProofOfLife.none(), Duration.ofSeconds(99)));
    }
}
