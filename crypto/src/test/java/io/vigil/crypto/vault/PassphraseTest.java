package io.vigil.crypto.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vigil.crypto.secret.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassphraseTest {
    /** Letters that join, part, change places or have two spellings; ASCII between them; halves of a pair. */
    private static final int[] AWKWARD = {
        'a', 'e', ' ', '1', '\'', 0x300, 0x301, 0x323, 0x327, 0xdf, 0xe9, 0x130, 0x390, 0x3d3, 0x1100, 0x1161, 0x11a8,
        0xac00, 0x2011, 0x2026, 0x2126, 0x3099, 0x304b, 0xfb01, 0xfb1d, 0xfdfa, 0xff21, 0x1d49c, 0x1f600, 0xd800, 0xdc00
    };

    private static SecretBytes typed(String text) {
        return Passphrase.of(text.toCharArray());
    }

    @Test
    void everyKeyboardGivesTheSame() {
        assertEquals(typed("caf\u00e9 fine A"), typed("cafe\u0301 \ufb01ne \uff21"));
        assertNotEquals(typed("cafe fine A"), typed("caf\u00e9 fine A"));
    }

    @Test
    void nothingIsTrimmedOrFolded() {
        assertArrayEquals(
                " Stra\u00dfe ".getBytes(StandardCharsets.UTF_8),
                typed(" Stra\u00dfe ").copy());
        assertArrayEquals(new byte[0], typed("").copy());
    }

    /** It is normalized run by run, so that ASCII leaves no String behind: that must not show. */
    @Test
    void runByRunIsTheSameAsTheWhole() {
        var random = new Random(9106);
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(12); length > 0; length--) {
                text.appendCodePoint(AWKWARD[random.nextInt(AWKWARD.length)]);
            }
            var whole = Normalizer.normalize(text, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);

            assertArrayEquals(whole, typed(text.toString()).copy());
        }
    }

    @Test
    void whatGrowsMostStillFits() {
        assertEquals(33 * 8, typed("\ufdfa".repeat(8)).copy().length); // eighteen letters each, three of them spaces
    }
}
