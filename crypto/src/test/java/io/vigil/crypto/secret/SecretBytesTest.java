package io.vigil.crypto.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SecretBytesTest {
    private static final byte[] KEY = {1, 2, 3, 4};

    @Test
    void aCopyTakenOrGivenIsIndependent() {
        var given = KEY.clone();
        var secret = SecretBytes.copyOf(given);

        given[0] = 9;
        secret.copy()[1] = 9;

        assertArrayEquals(KEY, secret.copy());
    }

    @Test
    void whatIsTakenOverIsWipedOnTheHeap() {
        var given = KEY.clone();
        var secret = SecretBytes.owning(given);

        assertArrayEquals(new byte[4], given);
        assertArrayEquals(KEY, secret.copy());
    }

    @Test
    void equalBytesAreEqualAndOthersAreNot() {
        assertEquals(SecretBytes.copyOf(KEY), SecretBytes.copyOf(KEY));
        assertNotEquals(SecretBytes.copyOf(KEY), SecretBytes.copyOf(new byte[] {1, 2, 3, 5}));
        assertNotEquals(SecretBytes.copyOf(KEY), SecretBytes.copyOf(new byte[] {1, 2, 3}));
    }

    @Test
    void itsTextShowsTheLengthAlone() {
        assertEquals("SecretBytes[4 bytes]", SecretBytes.copyOf(KEY).toString());
    }

    @Test
    void twoRandomOnesDiffer() {
        var random = new SecureRandom();

        assertNotEquals(SecretBytes.random(random, 32), SecretBytes.random(random, 32));
    }

    @Nested
    class AfterClosing {
        @Test
        void nothingIsHandedOut() {
            var secret = SecretBytes.copyOf(KEY);

            secret.close();
            secret.close();

            assertThrows(IllegalStateException.class, secret::copy);
        }

        @Test
        void itEqualsNothingButItself() {
            var secret = SecretBytes.copyOf(KEY);
            var other = SecretBytes.copyOf(KEY);
            secret.close();
            other.close();

            assertNotEquals(secret, other);
            assertNotEquals(SecretBytes.owning(new byte[4]), secret);
            assertEquals(secret, secret);
        }
    }
}
