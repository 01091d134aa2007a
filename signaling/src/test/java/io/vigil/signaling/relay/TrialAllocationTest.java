package io.vigil.signaling.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.signaling.relay.TrialAllocation.Outcome;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialAllocationTest {
    private static final Credential CREDENTIAL = new Credential("1800000000:check", "minted");
    private static final byte[] KEY = StunMessage.longTermKey(CREDENTIAL, "practice.example");
    private static final int ALLOCATED = StunMessage.ALLOCATE | StunMessage.SUCCESS;
    private static final byte[] ADDRESS = {0, 1, 1, 2, 3, 4, 5, 6};

    private final TrialAllocation trial = new TrialAllocation(CREDENTIAL, new SecureRandom());

    private static StunMessage read(byte[] bytes) {
        return StunMessage.read(bytes).orElseThrow();
    }

    private static byte[] idOf(byte[] request) {
        return Arrays.copyOfRange(request, 8, 20);
    }

    private static byte[] refusal(byte[] request, int code) {
        return StunMessage.of(StunMessage.ALLOCATE | StunMessage.ERROR, idOf(request))
                .with(StunMessage.ERROR_CODE, new byte[] {0, 0, (byte) (code / 100), (byte) (code % 100)})
                .with(StunMessage.REALM, "practice.example")
                .with(StunMessage.NONCE, "nonce-" + code)
                .bytes();
    }

    /** The second request, after the relay asked who is there. */
    private byte[] secondRequest() {
        return trial.next(refusal(trial.begin(), 401)).orElseThrow();
    }

    @Test
    void asksFirstWithoutAndThenWithTheCredential() {
        var first = read(trial.begin());
        assertEquals(StunMessage.ALLOCATE, first.type());
        assertEquals(Optional.empty(), first.text(StunMessage.USERNAME));
        assertEquals(17, first.value(StunMessage.REQUESTED_TRANSPORT).orElseThrow()[0]);

        var second = read(secondRequest());

        assertEquals(StunMessage.ALLOCATE, second.type());
        assertEquals("1800000000:check", second.text(StunMessage.USERNAME).orElseThrow());
        assertEquals("nonce-401", second.text(StunMessage.NONCE).orElseThrow());
        assertTrue(second.isSignedWith(KEY));
        assertEquals(Optional.empty(), trial.outcome());
    }

    @Test
    void givesTheAddressBackAtOnce() {
        var second = secondRequest();
        var given = StunMessage.of(ALLOCATED, idOf(second))
                .with(StunMessage.XOR_RELAYED_ADDRESS, ADDRESS)
                .signed(KEY);

        var last = read(trial.next(given.bytes()).orElseThrow());

        assertEquals(Optional.of(Outcome.WORKS), trial.outcome());
        assertEquals(StunMessage.REFRESH, last.type());
        assertEquals(List.of(0, 0, 0, 0), bytes(last.value(StunMessage.LIFETIME).orElseThrow()));
        assertTrue(last.isSignedWith(KEY));
    }

    private static List<Integer> bytes(byte[] value) {
        return IntStream.range(0, value.length).mapToObj(i -> (int) value[i]).toList();
    }

    @Test
    void believesNobodyWhoDoesNotSign() {
        var second = secondRequest();
        var given = StunMessage.of(ALLOCATED, idOf(second))
                .with(StunMessage.XOR_RELAYED_ADDRESS, ADDRESS)
                .signed(new byte[16]);

        assertEquals(Optional.empty(), trial.next(given.bytes()));
        assertEquals(Optional.of(Outcome.NONSENSE), trial.outcome());
    }

    @Test
    void aGiftWithoutAnAddressIsNone() {
        var second = secondRequest();

        assertEquals(
                Optional.empty(),
                trial.next(StunMessage.of(ALLOCATED, idOf(second)).signed(KEY).bytes()));
        assertEquals(Optional.of(Outcome.NONSENSE), trial.outcome());
    }

    @Test
    void anAnswerToSomethingElseIsLeftAside() {
        var second = secondRequest();

        assertEquals(Optional.empty(), trial.next(refusal(new byte[20], 401)));
        assertEquals(Optional.empty(), trial.next(new byte[] {1, 2, 3}));
        assertEquals(Optional.empty(), trial.outcome());
        trial.next(refusal(second, 486));
        assertEquals(Optional.of(Outcome.FULL), trial.outcome());
    }

    @ParameterizedTest
    @CsvSource({"401, WRONG_SECRET", "441, WRONG_SECRET", "486, FULL", "508, FULL", "403, NONSENSE", "500, NONSENSE"})
    void aRefusalOfTheSignedRequestSaysWhy(int code, Outcome outcome) {
        trial.next(refusal(secondRequest(), code));

        assertEquals(Optional.of(outcome), trial.outcome());
    }

    @Test
    void aNonceThatWentStaleIsReplacedOnceAndNotForEver() {
        var third = trial.next(refusal(secondRequest(), 438)).orElseThrow();
        assertEquals("nonce-438", read(third).text(StunMessage.NONCE).orElseThrow());

        trial.next(refusal(third, 438));

        assertEquals(Optional.of(Outcome.NONSENSE), trial.outcome());
    }

    @Test
    void whateverAnswersWithoutAskingWhoIsThereIsNoRelay() {
        var first = trial.begin();

        trial.next(StunMessage.of(ALLOCATED, idOf(first)).bytes());

        assertEquals(Optional.of(Outcome.NONSENSE), trial.outcome());
    }
}
