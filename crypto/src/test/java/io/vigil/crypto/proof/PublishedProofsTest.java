package io.vigil.crypto.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.crypto.Vectors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the proofs compute, against values that others published. */
class PublishedProofsTest {
    private static final HexFormat HEX = HexFormat.of();

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** FIPS 180-4 as published with its examples: "abc" and the empty message. */
    @Test
    void sha256() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                HEX.formatHex(Digest.sha256(ascii("abc"))));
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                HEX.formatHex(Digest.sha256(new byte[0])));
    }

    /** RFC 2202 §3, cases 1, 2 and 6. */
    @Test
    void hmacSha1() {
        var twenty = new byte[20];
        Arrays.fill(twenty, (byte) 0x0b);
        var eighty = new byte[80];
        Arrays.fill(eighty, (byte) 0xaa);

        assertEquals(
                "b617318655057264e28bc0b6fb378c8ef146be00", HEX.formatHex(Mac.hmacSha1(twenty, ascii("Hi There"))));
        assertEquals(
                "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
                HEX.formatHex(Mac.hmacSha1(ascii("Jefe"), ascii("what do ya want for nothing?"))));
        assertEquals(
                "aa4ae5e15272d00e95705637ce8a3b55ed402112",
                HEX.formatHex(Mac.hmacSha1(eighty, ascii("Test Using Larger Than Block-Size Key - Hash Key First"))));
    }

    /** RFC 4231 §4.2, §4.3 and §4.7. */
    @Test
    void hmacSha256() {
        var twenty = new byte[20];
        Arrays.fill(twenty, (byte) 0x0b);
        var long131 = new byte[131];
        Arrays.fill(long131, (byte) 0xaa);

        assertEquals(
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
                HEX.formatHex(Mac.hmacSha256(twenty, ascii("Hi There"))));
        assertEquals(
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                HEX.formatHex(Mac.hmacSha256(ascii("Jefe"), ascii("what do ya want for nothing?"))));
        assertEquals(
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
                HEX.formatHex(
                        Mac.hmacSha256(long131, ascii("Test Using Larger Than Block-Size Key - Hash Key First"))));
    }

    @Nested
    class FromWycheproof {
        @Test
        void everyCaseOfHmacSha256() throws IOException {
            var cases = Vectors.wycheproof("hmac_sha256_test.json").toList();
            for (var each : cases) {
                var tagBytes = each.group().get("tagSize").asInt() / 8;
                var tag = Arrays.copyOf(Mac.hmacSha256(each.bytes("key"), each.bytes("msg")), tagBytes);
                assertEquals(each.valid(), Arrays.equals(each.bytes("tag"), tag), each.toString());
            }
            assertEquals(174, cases.size());
            Vectors.ran("HMAC-SHA256 of the proofs, Wycheproof", cases.size());
        }

        @Test
        void everyCaseOfEd25519() throws IOException {
            var cases = Vectors.wycheproof("ed25519_test.json").toList();
            for (var each : cases) {
                var publicKey =
                        HEX.parseHex(each.group().get("publicKey").get("pk").asText());
                assertEquals(
                        each.valid(),
                        Signature.verifies(publicKey, each.bytes("msg"), each.bytes("sig")),
                        each.toString());
            }
            assertEquals(151, cases.size());
            Vectors.ran("Ed25519, Wycheproof", cases.size());
        }
    }

    @Nested
    class TheTextOfAConsole {
        @Test
        void itIsLabelHostNonceAndChannel() {
            var nonce = new byte[32];
            Arrays.fill(nonce, (byte) 0x11);
            var channel = new byte[32];
            Arrays.fill(channel, (byte) 0x22);

            var text = ConsoleProof.text("a.example", nonce, channel);

            assertEquals(
                    HEX.formatHex(ascii("vigil console 1")) + "00" + "0009" + HEX.formatHex(ascii("a.example"))
                            + "11".repeat(32) + "22".repeat(32),
                    HEX.formatHex(text));
        }

        @Test
        void anotherHostNonceOrChannelIsAnotherText() {
            var nonce = new byte[32];
            var other = new byte[32];
            other[31] = 1;

            var text = ConsoleProof.text("a.example", nonce, nonce);

            assertTrue(!Arrays.equals(text, ConsoleProof.text("b.example", nonce, nonce)));
            assertTrue(!Arrays.equals(text, ConsoleProof.text("a.example", other, nonce)));
            assertTrue(!Arrays.equals(text, ConsoleProof.text("a.example", nonce, other)));
            assertArrayEquals(text, ConsoleProof.text("a.example", nonce, nonce));
        }

        @Test
        void otherLengthsAreRefused() {
            var right = new byte[32];

            assertThrows(IllegalArgumentException.class, () -> ConsoleProof.text("a", new byte[31], right));
            assertThrows(IllegalArgumentException.class, () -> ConsoleProof.text("a", right, new byte[20]));
            assertThrows(IllegalArgumentException.class, () -> ConsoleProof.text("", right, right));
            assertThrows(IllegalArgumentException.class, () -> ConsoleProof.text("a".repeat(256), right, right));
        }
    }
}
