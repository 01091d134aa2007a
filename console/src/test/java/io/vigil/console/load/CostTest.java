package io.vigil.console.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        var before = Cost.spent(List.of(ProcessHandle.current()));
        var until = System.nanoTime() + Duration.ofMillis(200).toNanos();
        var turns = 0L;
        while (System.nanoTime() < until) {
            turns++;
        }

        assertEquals(1, Cost.spent(List.of(ProcessHandle.current())).compareTo(before), () -> "the same time");
        assertEquals(1, Long.compare(turns, 0));
    }
}
