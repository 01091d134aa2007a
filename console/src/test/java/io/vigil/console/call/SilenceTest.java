package io.vigil.console.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.Reports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-88")
class SilenceTest {
    private static final CallId CALL = new CallId("call-1");

    private final Silence silence = new Silence();
    private final List<Double> lookedInto = new ArrayList<>();

    /** A report; the time is noted when there is something to be looked into. */
    private void report(double second, CallId call, long frames, long packets) {
        if (silence.isToBeLookedInto(Reports.of(call, frames, packets), Duration.ofMillis((long) (second * 1000)))) {
            lookedInto.add(second);
        }
    }

    /** The same counters twice a second, both ends included. */
    private void still(double from, double to, CallId call, long frames, long packets) {
        for (var second = from; second <= to; second += 0.5) {
            report(second, call, frames, packets);
        }
    }

    @Test
    void isLookedIntoAfterASecondAndEveryThreeFromThen() {
        report(10, CALL, 30, 50);
        still(10.5, 18, CALL, 30, 50);

        assertEquals(List.of(11.0, 14.0, 17.0), lookedInto);
    }

    @Test
    void isNoneWhilePictureOrSoundComes() {
        for (var at = 1; at < 100; at++) {
            report(at / 2.0, CALL, at % 2 == 0 ? at : at - 1, at % 2 == 0 ? at - 1 : at);
        }

        assertEquals(List.of(), lookedInto);
    }

    @Test
    void beginsAnewAfterSomethingHasCome() {
        report(10, CALL, 30, 50);
        still(10.5, 11.5, CALL, 30, 50);
        report(12, CALL, 30, 51);
        still(12.5, 13, CALL, 30, 51);

        assertEquals(List.of(11.0, 13.0), lookedInto);
    }

    @Test
    void isNoneBeforeAnythingHasComeOfACall() {
        still(0, 60, CALL, 0, 0);
        report(61, CALL, 30, 50);
        still(61.5, 100, new CallId("call-2"), 0, 0);

        assertEquals(List.of(), lookedInto);
    }
}
