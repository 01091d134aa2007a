package io.vigil.crypto.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.crypto.proof.Digest;
import io.vigil.crypto.secret.SecretBytes;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LineSecretTest {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final SecureRandom random = new SecureRandom();
    private final LineSecret secret = LineSecret.create(random);

    @Nested
    class TypedFromALink {
        @Test
        void theFragmentIsReadBack() throws Mistyped {
            var read = LineSecret.parse(secret.fragment());

            assertEquals(49, secret.fragment().length());
            assertEquals(secret.lineId(), read.lineId());
            assertEquals(secret.psk(), read.psk());
        }

        /** 36 bits of checksum: a wrong one passes once in 69 thousand million, so 3,087 tries prove the check is made. */
        @Test
        void anyOneWrongCharacterIsNoticed() {
            var fragment = secret.fragment();
            for (var i = 0; i < fragment.length(); i++) {
                for (var letter = 0; letter < ALPHABET.length(); letter++) {
                    var other = ALPHABET.charAt(letter);
                    if (other != fragment.charAt(i)) {
                        var wrong = fragment.substring(0, i) + other + fragment.substring(i + 1);
                        assertThrows(Mistyped.class, () -> LineSecret.parse(wrong));
                    }
                }
            }
        }

        @Test
        void twoSwappedNeighboursAreNoticed() {
            var fragment = secret.fragment();
            for (var i = 0; i + 1 < fragment.length(); i++) {
                if (fragment.charAt(i) != fragment.charAt(i + 1)) {
                    var swapped = fragment.substring(0, i)
                            + fragment.charAt(i + 1)
                            + fragment.charAt(i)
                            + fragment.substring(i + 2);
                    assertThrows(Mistyped.class, () -> LineSecret.parse(swapped));
                }
            }
        }

        @Test
        void aCutOrLengthenedOneIsNoticed() {
            var fragment = secret.fragment();
            for (var i = 0; i < fragment.length(); i++) {
                var cut = fragment.substring(0, i);
                assertThrows(Mistyped.class, () -> LineSecret.parse(cut));
            }
            for (var more : Set.of(" ", "A", "\n", "~practice.example", "é")) {
                assertThrows(Mistyped.class, () -> LineSecret.parse(fragment + more));
            }
        }

        @Test
        void theRefusalShowsNothingOfTheText() {
            var wrong = "x" + secret.fragment().substring(1, 48) + "!";

            var refused = assertThrows(Mistyped.class, () -> LineSecret.parse(wrong));

            assertFalse(refused.toString().contains(wrong.substring(1, 6)));
        }
    }

    @Nested
    class WhatIsDerived {
        @Test
        void everyUseHasAnotherValue() {
            var hex = HexFormat.of();
            var values = new HashSet<String>();
            values.add(hex.formatHex(secret.ticket().copy()));
            values.add(hex.formatHex(secret.psk().copy()));
            values.add(hex.formatHex(secret.psk(secret.psk()).copy()));
            values.add(hex.formatHex(secret.ticketHash()));
            values.add(secret.lineId());
            values.add(secret.mediaRoom());

            assertEquals(6, values.size());
        }

        @Test
        void theServerIsToldTheHashOfTheTicket() {
            assertArrayEquals(Digest.sha256(secret.ticket().copy()), secret.ticketHash());
        }

        @Test
        void anotherConfirmedSecretMakesAnotherKey() {
            assertNotEquals(secret.psk(SecretBytes.random(random, 32)), secret.psk(SecretBytes.random(random, 32)));
        }
    }

    @Test
    void itsTextShowsNothing() {
        assertEquals("LineSecret", secret.toString());
    }

    @Test
    void aClosedOneGivesNothingMore() {
        secret.close();

        assertThrows(IllegalStateException.class, secret::fragment);
        assertThrows(IllegalStateException.class, secret::psk);
        assertThrows(IllegalStateException.class, secret::lineId);
    }

    @Test
    void anotherLengthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> LineSecret.of(SecretBytes.random(random, 31)));
    }
}
