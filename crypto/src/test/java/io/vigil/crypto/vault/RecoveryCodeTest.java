package io.vigil.crypto.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.crypto.secret.SecretBytes;
import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    private static String printed(RecoveryCode code) {
        var text = new StringBuilder();
        for (var group = 1; group <= RecoveryCode.GROUPS; group++) {
            text.append(group == 1 ? "" : "-").append(code.group(group));
        }
        return text.toString();
    }

    private static RecoveryCode parse(String typed) throws RecoveryCode.Mistyped {
        return RecoveryCode.parse(typed.toCharArray());
    }

    @Test
    void whatWasPrintedGivesTheSameBytes() throws RecoveryCode.Mistyped {
        for (var i = 0; i < 200; i++) {
            var secret = SecretBytes.random(random, 20);
            var code = RecoveryCode.of(secret);

            assertEquals(secret, code.secret());
            assertEquals(secret, parse(printed(code)).secret());
        }
    }

    @Test
    void caseSpacesHyphensAndAlikeCharactersDoNotMatter() throws RecoveryCode.Mistyped {
        var code = RecoveryCode.of(SecretBytes.owning(new byte[20]));
        var typed = printed(code)
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('0', 'o')
                .replace('1', 'l');

        assertEquals(code.secret(), parse("  " + typed).secret());
    }

    @Nested
    class Mistyped {
        private final RecoveryCode code = RecoveryCode.create(random);
        private final String whole = printed(code).replace("-", "");

        @Test
        void anyOneCharacterIsFoundAndItsGroupNamed() {
            for (var place = 0; place < whole.length(); place++) {
                for (var i = 0; i < ALPHABET.length(); i++) {
                    var other = ALPHABET.charAt(i);
                    if (other != whole.charAt(place)) {
                        var typed = whole.substring(0, place) + other + whole.substring(place + 1);

                        var found = assertThrows(RecoveryCode.Mistyped.class, () -> parse(typed));

                        assertEquals(place / 4 + 1, found.group());
                    }
                }
            }
        }

        @Test
        void anyTwoExchangedNeighboursAreFound() {
            for (var place = 0; place + 1 < whole.length(); place++) {
                if (whole.charAt(place) != whole.charAt(place + 1)) {
                    var typed = whole.substring(0, place)
                            + whole.charAt(place + 1)
                            + whole.charAt(place)
                            + whole.substring(place + 2);

                    var found = assertThrows(RecoveryCode.Mistyped.class, () -> parse(typed));

                    assertTrue(found.group() == place / 4 + 1 || found.group() == (place + 1) / 4 + 1);
                }
            }
        }

        @Test
        void anyTwoCharactersAreFound() {
            for (var one = 0; one < whole.length(); one++) {
                for (var other = one + 1; other < whole.length(); other++) {
                    var typed = whole.toCharArray();
                    typed[one] = another(typed[one]);
                    typed[other] = another(typed[other]);

                    assertThrows(RecoveryCode.Mistyped.class, () -> RecoveryCode.parse(typed));
                }
            }
        }

        private char another(char character) {
            return ALPHABET.charAt((ALPHABET.indexOf(character) + 1 + random.nextInt(31)) % 32);
        }

        @Test
        void aMissingOrForeignCharacterIsSaid() {
            assertEquals(
                    9,
                    assertThrows(RecoveryCode.Mistyped.class, () -> parse(whole.substring(0, 35)))
                            .group());
            assertEquals(
                    1,
                    assertThrows(RecoveryCode.Mistyped.class, () -> parse("U" + whole.substring(1)))
                            .group());
            assertThrows(RecoveryCode.Mistyped.class, () -> parse(whole + "7"));
            assertThrows(RecoveryCode.Mistyped.class, () -> parse(""));
        }
    }

    @Test
    void itIsNotShownByAccident() {
        assertEquals("RecoveryCode[]", RecoveryCode.create(random).toString());
    }
}
