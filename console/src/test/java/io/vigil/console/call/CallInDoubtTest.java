package io.vigil.console.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.call.CallAction.RestartIce;
import io.vigil.console.call.CallAction.StartCall;
import io.vigil.console.call.CallAction.TellIce;
import io.vigil.console.call.CallCoordinator.NewPath;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.Reports;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new handshake came over a call that stood and of which nothing arrives: is the page behind it the one in the call? */
@Tag("SAFE-88")
class CallInDoubtTest {
    private static final IceSetup ICE = new IceSetup(List.of(IceServer.stun("stun:127.0.0.1")), false);
    private static final List<CallAction> NOTHING = List.of();
    private static final String ANSWERER = "o=- 17 2 IN IP4 127.0.0.1";

    private int given;
    private final CallCoordinator coordinator = new CallCoordinator(() -> call(++given), NewPath.WITHIN_THE_ATTEMPT);

    @BeforeEach
    void stood() {
        coordinator.paneReady(s(0));
        coordinator.lineStands(s(0));
        coordinator.admitted(ICE, s(0));
        coordinator.fromPane(offer(0));
        coordinator.fromGuest(answer(0, ANSWERER), s(0));
        nothingComesAt(3);
        coordinator.lineStands(s(3));
    }

    @Test
    void theSamePeerThatAnswersWhatWasOfferedSinceIsThePage() {
        assertEquals(List.of(new RestartIce(call(1))), coordinator.fromGuest(new CallSignal.Restart(call(1)), s(3)));
        coordinator.fromPane(offer(1));
        coordinator.fromGuest(answer(1, "o=- 17 3 IN IP4 127.0.0.1"), s(3.5));

        assertEquals(NOTHING, nothingComesAt(5.9), "its path is being sought");
        assertEquals(List.of(new RestartIce(call(1))), nothingComesAt(6), "within the attempt, and no other one");
    }

    @ParameterizedTest
    @CsvSource({
        "1, o=- 18 2 IN IP4 127.0.0.1, another page's",
        "0, o=- 17 2 IN IP4 127.0.0.1, to what was offered before the handshake",
        "1, o=-, cut off",
        "1, s=-, of nobody"
    })
    void anyOtherAnswerLeavesTheDoubt(int round, String line, String why) {
        if (round == 1) {
            coordinator.fromPane(offer(1));
        }
        coordinator.fromGuest(answer(round, line), s(3.5));

        assertEquals(NOTHING, nothingComesAt(5.9));
        assertEquals(List.of(new TellIce(ICE), new StartCall(call(2), ICE)), nothingComesAt(6), why);
    }

    /** The pane reports what had arrived before. */
    private List<CallAction> nothingComesAt(double seconds) {
        return coordinator.report(Reports.of(call(1), 90, 150), s(seconds));
    }

    private static CallId call(int number) {
        return new CallId("call-" + number);
    }

    private static CallSignal offer(int round) {
        return new CallSignal.Offer(call(1), round, "v=0");
    }

    private static CallSignal answer(int round, String line) {
        return new CallSignal.Answer(call(1), round, "v=0\r\n" + line + "\r\ns=-\r\n");
    }

    private static Duration s(double seconds) {
        return Duration.ofMillis((long) (seconds * 1000));
    }
}
