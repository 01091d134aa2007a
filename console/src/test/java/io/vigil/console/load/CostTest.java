package io.vigil.console.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostTest {
    private static final Cost COST = new Cost(0.625, 29.9, 1280, 846, 560);

    @Test
    void whatOneProcessSaysAnotherFindsAmongItsWords() {
        assertEquals(Optional.of(COST), Cost.read(List.of("a warning", COST.said(), "goodbye")));
        assertEquals(Optional.empty(), Cost.read(List.of("a warning", "goodbye")));
    }

    @Test
    void halfACoreIsHalfTheTime() {
        assertEquals(0.5, Cost.perSecond(Duration.ofSeconds(15), Duration.ofSeconds(30)));
    }

    @Test
    void theTimeOfThisProcessGrowsWithWhatItDoes() {
        var own = List.of(ProcessHandle.current());
        var before = Cost.spent(own);
        var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (Cost.spent(own).equals(before) && System.nanoTime() < until) {
            Thread.onSpinWait();
        }

        assertTrue(Cost.spent(own).compareTo(before) > 0);
    }
}
