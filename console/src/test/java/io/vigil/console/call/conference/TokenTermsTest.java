package io.vigil.console.call.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTermsTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private static TokenSecret secret() {
        return new TokenSecret(SECRET.getBytes(StandardCharsets.US_ASCII));
    }

    private static TokenTerms living(Duration life) {
        return new TokenTerms("vigil", "jitsi", "meet.example", secret(), life);
    }

    @Test
    void aTokenLivesForFiveMinutesWhereNothingElseIsSaid() {
        assertEquals(Duration.ofMinutes(5), new TokenTerms("vigil", "jitsi", "meet.example", secret()).life());
    }

    @ParameterizedTest
    @ValueSource(longs = {20, 61, 300, 3_600})
    void itIsRenewedTwiceInItsLifeAndTheSecondTimeBeforeItsEnd(long seconds) {
        var life = Duration.ofSeconds(seconds);
        var every = living(life).renewEvery();

        assertEquals(life.toMillis() * 2 / 5, every.toMillis());
        assertTrue(every.multipliedBy(2).compareTo(life) < 0, every + " of " + life);
        assertTrue(every.multipliedBy(3).compareTo(life) > 0, every + " of " + life);
    }

    @Test
    void aLifeIsFromTwentySecondsToAnHour() {
        assertEquals(TokenTerms.SHORTEST_LIFE, living(Duration.ofSeconds(20)).life());
        assertEquals(TokenTerms.LONGEST_LIFE, living(Duration.ofHours(1)).life());
        for (var seconds : new long[] {-60, 0, 19, 3_601}) {
            assertThrows(IllegalArgumentException.class, () -> living(Duration.ofSeconds(seconds)));
        }
    }

    @Test
    void aTokenSaysWhoMadeItForWhomAndWhere() {
        assertThrows(IllegalArgumentException.class, () -> new TokenTerms("", "jitsi", "meet.example", secret()));
        assertThrows(IllegalArgumentException.class, () -> new TokenTerms("vigil", " ", "meet.example", secret()));
        assertThrows(IllegalArgumentException.class, () -> new TokenTerms("vigil", "jitsi", "\t", secret()));
    }

    @Test
    void theSecretIsInNoText() {
        var text = living(Duration.ofMinutes(1)).toString();

        assertTrue(text.contains("secret=TokenSecret"), text);
        assertFalse(text.contains(SECRET), text);
    }

    @Test
    void whoeverWipesACopyLeavesTheSecretAsItIs() {
        var given = SECRET.getBytes(StandardCharsets.US_ASCII);
        var kept = new TokenSecret(given);
        given[0] = 0;
        kept.bytes()[1] = 0;

        assertEquals(SECRET, new String(kept.bytes(), StandardCharsets.US_ASCII));
    }
}
