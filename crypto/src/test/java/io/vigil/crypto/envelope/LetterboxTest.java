package io.vigil.crypto.envelope;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.crypto.Vectors;
import io.vigil.crypto.secret.SecretBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LetterboxTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] TEXT = "put in while it was locked".getBytes(StandardCharsets.UTF_8);

    private final SecureRandom random = new SecureRandom();
    private final LetterboxKey key = new LetterboxKey(SecretBytes.random(random, 32));
    private final EnvelopeContext here = new EnvelopeContext(new UUID(1, 1), 1, new UUID(2, 2), new UUID(3, 3), 4, 0);

    @Test
    void givesToItsKeyWhatWasPutIn() throws Tampered {
        assertArrayEquals(TEXT, key.open(here, key.letterbox().seal(here, TEXT, random)));
    }

    @Test
    void givesNothingToAnotherKeyOrAtAnotherPlace() {
        var letter = key.letterbox().seal(here, TEXT, random);
        var other = new LetterboxKey(SecretBytes.random(random, 32));
        var elsewhere = new EnvelopeContext(new UUID(1, 1), 1, new UUID(2, 2), new UUID(3, 3), 5, 0);

        assertThrows(Tampered.class, () -> other.open(here, letter));
        assertThrows(Tampered.class, () -> key.open(elsewhere, letter));
    }

    @Test
    void givesNothingOfALetterThatWasChangedOrCut() {
        var letter = key.letterbox().seal(here, TEXT, random);
        for (var i = 0; i < letter.length; i++) {
            var changed = letter.clone();
            changed[i] ^= 1;
            var cut = Arrays.copyOf(letter, i);

            assertThrows(Tampered.class, () -> key.open(here, changed));
            assertThrows(Tampered.class, () -> key.open(here, cut));
        }
    }

    @Nested
    class AsPublished {
        private static final String INFO = "4f6465206f6e2061204772656369616e2055726e";
        private static final byte[] PLAIN = HEX.parseHex("4265617574792069732074727574682c20747275746820626561757479");

        private static AsymmetricCipherKeyPair pair(String secret) {
            var key = new X25519PrivateKeyParameters(HEX.parseHex(secret));
            return new AsymmetricCipherKeyPair(key.generatePublicKey(), key);
        }

        /** The RFC has none for this suite: BoringSSL's, from the vectors of the working group. */
        @Test
        void theSuiteThatIsUsed() throws InvalidCipherTextException {
            var to = new X25519PublicKeyParameters(
                    HEX.parseHex("ac66bae9ffa270cf4a89ed9f274e30c0456babae2572aaaf002ff0d8884ab018"));

            var sender = Letterbox.suite()
                    .setupBaseS(
                            to,
                            HEX.parseHex(INFO),
                            pair("28e212563a8b6f068af7ff17400ff1baf23612b7a738bbaf5dfb321b2b5b431a"));

            assertEquals(
                    "23ded2d5d90ea89d975dac4792b297240f194952d7421aacbff0474100052b6bb8aa58d18ef6c42b6960e2e28f",
                    HEX.formatHex(sender.seal(HEX.parseHex("436f756e742d30"), PLAIN)));
            Vectors.ran("HPKE X25519 HKDF-SHA256 AES-256-GCM, BoringSSL", 1);
        }

        /** RFC 9180, appendix A.1.1: the same but for AES-128-GCM. */
        @Test
        void theRfc() throws InvalidCipherTextException {
            var sealed = List.of(
                    "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a",
                    "af2d7e9ac9ae7e270f46ba1f975be53c09f8d875bdc8535458c2494e8a6eab251c03d0c22a56b8ca42c2063b84",
                    "498dfcabd92e8acedc281e85af1cb4e3e31c7dc394a1ca20e173cb72516491588d96a19ad4a683518973dcc180");
            var suite = new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM128);
            var to = pair("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8");
            var ephemeral = pair("52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736");

            var sender = suite.setupBaseS(to.getPublic(), HEX.parseHex(INFO), ephemeral);
            var recipient = suite.setupBaseR(sender.getEncapsulation(), to, HEX.parseHex(INFO));

            assertEquals(
                    "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431",
                    HEX.formatHex(sender.getEncapsulation()));
            for (var i = 0; i < sealed.size(); i++) {
                var associated = ("Count-" + i).getBytes(StandardCharsets.US_ASCII);
                assertEquals(sealed.get(i), HEX.formatHex(sender.seal(associated, PLAIN)));
                assertArrayEquals(PLAIN, recipient.open(associated, HEX.parseHex(sealed.get(i))));
            }
            Vectors.ran("HPKE, RFC 9180 A.1.1", sealed.size());
        }

        /** RFC 9180 §7.1.4: with such a key anybody could have written the letter so that it opens. */
        @Test
        void everyKeyThatContributesNothingIsRefused() throws IOException {
            var zeros = Vectors.wycheproof("x25519_test.json")
                    .filter(each -> each.flagged("ZeroSharedSecret"))
                    .map(each -> each.bytes("public"))
                    .toList();
            var letter = key.letterbox().seal(here, TEXT, random);
            for (var point : zeros) {
                System.arraycopy(point, 0, letter, Letterbox.HEAD_BYTES, point.length);
                assertThrows(Tampered.class, () -> key.open(here, letter));
                assertThrows(
                        IllegalStateException.class,
                        () -> Letterbox.suite().setupBaseR(point, pair("11".repeat(32)), Letterbox.INFO),
                        HEX.formatHex(point));
            }
            Vectors.ran("HPKE encapsulations of small order, Wycheproof", zeros.size());
        }
    }
}
