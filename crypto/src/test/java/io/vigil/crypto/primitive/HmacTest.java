package io.vigil.crypto.primitive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.crypto.Vectors;
import io.vigil.crypto.secret.SecretBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The code that the vaults are chained with, against values that others published. */
class HmacTest {
    private static final HexFormat HEX = HexFormat.of();

    private static String hmac(String key, byte[] message) {
        return HEX.formatHex(Hmac.of(SecretBytes.owning(HEX.parseHex(key)), message));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** RFC 4231 §4.2, §4.3 and §4.7. */
    @Test
    void theRfc() {
        assertEquals(
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
                hmac("0b".repeat(20), ascii("Hi There")));
        assertEquals(
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                hmac(HEX.formatHex(ascii("Jefe")), ascii("what do ya want for nothing?")));
        assertEquals(
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
                hmac("aa".repeat(131), ascii("Test Using Larger Than Block-Size Key - Hash Key First")));
        Vectors.ran("HMAC-SHA256, RFC 4231", 3);
    }

    @Test
    void everyCaseOfWycheproof() throws IOException {
        var cases = Vectors.wycheproof("hmac_sha256_test.json").toList();
        for (var each : cases) {
            var tagBytes = each.group().get("tagSize").asInt() / 8;
            var tag = Hmac.of(SecretBytes.owning(each.bytes("key")), each.bytes("msg"));
            assertEquals(each.valid(), Arrays.equals(each.bytes("tag"), Arrays.copyOf(tag, tagBytes)), each.toString());
        }
        assertEquals(174, cases.size());
        Vectors.ran("HMAC-SHA256 of the vaults, Wycheproof", cases.size());
    }

    @Test
    void partsAreOneMessage() {
        var key = SecretBytes.owning(new byte[32]);

        assertArrayEquals(Hmac.of(key, ascii("Hi There")), Hmac.of(key, ascii("Hi"), ascii(""), ascii(" There")));
    }
}
