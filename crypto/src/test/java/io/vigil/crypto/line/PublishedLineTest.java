package io.vigil.crypto.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.crypto.Vectors;
import io.vigil.crypto.primitive.AesGcm;
import io.vigil.crypto.primitive.Hkdf;
import io.vigil.crypto.secret.SecretBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.bouncycastle.math.ec.rfc7748.X25519;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the line is built of, against values that others published. */
class PublishedLineTest {
    private static final HexFormat HEX = HexFormat.of();

    private static String agreement(String secret, String publicKey) {
        var shared = new byte[32];
        assertTrue(X25519.calculateAgreement(HEX.parseHex(secret), 0, HEX.parseHex(publicKey), 0, shared, 0));
        return HEX.formatHex(shared);
    }

    /** RFC 5869, appendices A.1 to A.3. */
    @Test
    void hkdf() {
        var input = HEX.parseHex("0b".repeat(22));

        assertEquals(
                "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
                HEX.formatHex(Hkdf.bytes(
                        HEX.parseHex("000102030405060708090a0b0c"), input, HEX.parseHex("f0f1f2f3f4f5f6f7f8f9"), 42)));
        assertEquals(
                "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
                HEX.formatHex(Hkdf.bytes(Hkdf.NO_SALT, input, new byte[0], 42)));
        assertEquals(
                "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09"
                        + "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87",
                HEX.formatHex(Hkdf.bytes(counting(0x60), counting(0x00), counting(0xb0), 82)));
        Vectors.ran("HKDF-SHA256, RFC 5869", 3);
    }

    /** Eighty bytes, each one more than the last. */
    private static byte[] counting(int from) {
        var bytes = new byte[80];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (from + i);
        }
        return bytes;
    }

    /** RFC 7748 §5.2 (both single cases) and §6.1 (both ends). */
    @Test
    void x25519() {
        assertEquals(
                "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552",
                agreement(
                        "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4",
                        "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c"));
        assertEquals(
                "95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957",
                agreement(
                        "4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d",
                        "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493"));
        var alice = "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a";
        var bob = "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb";
        var shared = "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742";
        assertEquals("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a", publicKey(alice));
        assertEquals("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f", publicKey(bob));
        assertEquals(shared, agreement(alice, publicKey(bob)));
        assertEquals(shared, agreement(bob, publicKey(alice)));
        Vectors.ran("X25519, RFC 7748", 4);
    }

    /** RFC 7748 §5.2, once and a thousand times. */
    @Test
    void x25519OverAndOver() {
        var point = "09" + "00".repeat(31);
        var scalar = point;
        for (var i = 1; i <= 1000; i++) {
            var next = agreement(scalar, point);
            point = scalar;
            scalar = next;
            if (i == 1) {
                assertEquals("422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079", scalar);
            }
        }
        assertEquals("684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51", scalar);
        Vectors.ran("X25519 iterated, RFC 7748", 2);
    }

    private static String publicKey(String secret) {
        var own = new byte[32];
        X25519.scalarMultBase(HEX.parseHex(secret), 0, own, 0);
        return HEX.formatHex(own);
    }

    @Nested
    class FromWycheproof {
        /** Cases whose agreement is all zeros have to be refused, whatever their file calls them. */
        @Test
        void everyCaseOfX25519() throws IOException {
            var cases = Vectors.wycheproof("x25519_test.json").toList();
            var refused = 0;
            for (var each : cases) {
                var shared = new byte[32];
                var contributes =
                        X25519.calculateAgreement(each.bytes("private"), 0, each.bytes("public"), 0, shared, 0);
                assertArrayEquals(each.bytes("shared"), shared, each.toString());
                assertEquals(!each.flagged("ZeroSharedSecret"), contributes, each.toString());
                refused += contributes ? 0 : 1;
            }
            assertEquals(518, cases.size());
            Vectors.ran("X25519, Wycheproof", cases.size());
            assertTrue(refused > 0);
        }

        @Test
        void everyCaseOfHkdf() throws IOException {
            var cases = Vectors.wycheproof("hkdf_sha256_test.json").toList();
            for (var each : cases) {
                var length = each.test().get("size").asInt();
                if (each.valid()) {
                    assertArrayEquals(
                            each.bytes("okm"),
                            Hkdf.bytes(each.bytes("salt"), each.bytes("ikm"), each.bytes("info"), length),
                            each.toString());
                } else {
                    assertThrows(
                            RuntimeException.class,
                            () -> Hkdf.bytes(each.bytes("salt"), each.bytes("ikm"), each.bytes("info"), length),
                            each.toString());
                }
            }
            assertEquals(86, cases.size());
            Vectors.ran("HKDF-SHA256, Wycheproof", cases.size());
        }

        /** Those with a 256-bit key and a 96-bit nonce, as the line uses them. */
        @Test
        void everyCaseOfAesGcm() throws IOException {
            var cases = Vectors.wycheproof("aes_gcm_test.json")
                    .filter(each -> each.group().get("keySize").asInt() == 256
                            && each.group().get("ivSize").asInt() == 96)
                    .toList();
            for (var each : cases) {
                var sealed = ByteBuffer.allocate(each.bytes("ct").length + 16)
                        .put(each.bytes("ct"))
                        .put(each.bytes("tag"))
                        .array();
                var key = SecretBytes.copyOf(each.bytes("key"));
                var opened = AesGcm.open(key, each.bytes("iv"), each.bytes("aad"), sealed);
                assertEquals(each.valid(), opened.isPresent(), each.toString());
                if (each.valid()) {
                    assertArrayEquals(each.bytes("msg"), opened.get(), each.toString());
                    assertArrayEquals(
                            sealed,
                            AesGcm.seal(key, each.bytes("iv"), each.bytes("aad"), each.bytes("msg")),
                            each.toString());
                }
            }
            assertEquals(66, cases.size());
            Vectors.ran("AES-256-GCM, Wycheproof", cases.size());
        }
    }

    @Nested
    class FromCacophony {
        @Test
        void everyMessageOfTheNoiseVector() throws IOException, Tampered {
            var vector = Vectors.read("noise-nnpsk0.json").get("vectors").get(0);
            var guest = end(
                    vector.get("init_prologue").asText(),
                    vector.get("init_psks").get(0).asText(),
                    vector.get("init_ephemeral").asText());
            var console = end(
                    vector.get("resp_prologue").asText(),
                    vector.get("resp_psks").get(0).asText(),
                    vector.get("resp_ephemeral").asText());
            var messages = vector.get("messages");

            for (var i = 0; i < messages.size(); i++) {
                var payload = HEX.parseHex(messages.get(i).get("payload").asText());
                var from = i % 2 == 0 ? guest : console;
                var to = i % 2 == 0 ? console : guest;
                var sealed =
                        switch (i) {
                            case 0 -> from.writeFirst(payload);
                            case 1 -> from.writeSecond(payload);
                            default -> from.agreed().line().seal(payload);
                        };
                assertEquals(messages.get(i).get("ciphertext").asText(), HEX.formatHex(sealed), "message " + i);
                assertArrayEquals(
                        payload,
                        switch (i) {
                            case 0 -> to.readFirst(sealed);
                            case 1 -> to.readSecond(sealed);
                            default -> to.agreed().line().open(sealed);
                        });
            }
            assertEquals(6, messages.size());
            Vectors.ran("Noise NNpsk0, cacophony", messages.size());
            assertEquals(vector.get("handshake_hash").asText(), guest.agreed().hash());
            assertEquals(vector.get("handshake_hash").asText(), console.agreed().hash());
        }

        private Handshake end(String prologue, String psk, String ephemeral) {
            return Handshake.withEphemeral(
                    HEX.parseHex(prologue),
                    SecretBytes.owning(HEX.parseHex(psk)),
                    SecretBytes.owning(HEX.parseHex(ephemeral)));
        }
    }
}
