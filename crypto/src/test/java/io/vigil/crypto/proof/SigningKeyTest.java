package io.vigil.crypto.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.crypto.Vectors;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningKeyTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] MESSAGE = "may I come in".getBytes(StandardCharsets.US_ASCII);

    private final SecureRandom random = new SecureRandom();
    private final SigningKey key = SigningKey.create(random);

    /** RFC 8032 §7.1, tests 1 to 3. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    })
    void thePublishedVectorsAreMet(String seed, String publicKey, String message, String signature) {
        var published = SigningKey.ofSeed(SecretBytes.owning(HEX.parseHex(seed)));

        assertEquals(publicKey, HEX.formatHex(published.publicKey()));
        assertEquals(signature, HEX.formatHex(published.sign(HEX.parseHex(message))));
        assertTrue(Signature.verifies(published.publicKey(), HEX.parseHex(message), HEX.parseHex(signature)));
        Vectors.ran("Ed25519, RFC 8032", 1);
    }

    @Test
    void theJdkAcceptsWhatItSigns() throws GeneralSecurityException {
        var spki = HEX.parseHex("302a300506032b6570032100" + HEX.formatHex(key.publicKey())); // RFC 8410 §4
        var verifier = java.security.Signature.getInstance("Ed25519");
        verifier.initVerify(
                KeyFactory.getInstance("Ed25519").generatePublic(new java.security.spec.X509EncodedKeySpec(spki)));
        verifier.update(MESSAGE);

        assertTrue(verifier.verify(key.sign(MESSAGE)));
    }

    @Nested
    class WrittenAsPem {
        @Test
        void itIsReadBack() throws BadKey {
            var read = SigningKey.fromPem(key.toPem());

            assertArrayEquals(key.publicKey(), read.publicKey());
            assertArrayEquals(key.sign(MESSAGE), read.sign(MESSAGE));
        }

        @Test
        void theJdkReadsIt() throws GeneralSecurityException {
            var body = Base64.getMimeDecoder().decode(key.toPem().replaceAll("-----[A-Z ]+-----", ""));

            var jdkKey = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(body));
            var signer = java.security.Signature.getInstance("Ed25519");
            signer.initSign(jdkKey);
            signer.update(MESSAGE);

            assertArrayEquals(key.sign(MESSAGE), signer.sign());
        }

        @Test
        void whatTheJdkWroteIsRead() throws GeneralSecurityException, BadKey {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

            var read = SigningKey.fromPem(
                    Pem.write("PRIVATE KEY", pair.getPrivate().getEncoded()));

            var encoded = HEX.formatHex(pair.getPublic().getEncoded());
            assertTrue(encoded.endsWith(HEX.formatHex(read.publicKey())));
        }

        @Test
        void anotherKindOfKeyIsRefused() throws GeneralSecurityException {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            var pem = Pem.write(
                    "PRIVATE KEY", generator.generateKeyPair().getPrivate().getEncoded());

            var refused = assertThrows(BadKey.class, () -> SigningKey.fromPem(pem));

            assertEquals("the private key is not of Ed25519", refused.getMessage());
        }

        @Test
        void everyCutAndEveryFlippedByteIsAnotherKeyOrABadKey() throws BadKey {
            var der = Pem.read("PRIVATE KEY", key.toPem());
            var others = 0;
            for (var i = 0; i < der.length; i++) {
                var cut = Pem.write("PRIVATE KEY", java.util.Arrays.copyOf(der, i));
                assertThrows(BadKey.class, () -> SigningKey.fromPem(cut), "cut to " + i);
                for (var bit = 0; bit < 8; bit++) {
                    var flipped = der.clone();
                    flipped[i] ^= (byte) (1 << bit);
                    try (var read = SigningKey.fromPem(Pem.write("PRIVATE KEY", flipped))) {
                        others += java.util.Arrays.equals(read.publicKey(), key.publicKey()) ? 0 : 1;
                    } catch (BadKey e) {
                        assertFalse(e.toString().contains(HEX.formatHex(der)));
                    }
                }
            }
            assertEquals(32 * 8, others, "each bit of the seed makes another key");
        }

        @Test
        void textThatIsNoPemIsRefused() {
            for (var text : List.of(
                    "",
                    "hello",
                    "-----BEGIN PRIVATE KEY-----",
                    "-----END PRIVATE KEY----------BEGIN PRIVATE KEY-----",
                    "-----BEGIN PRIVATE KEY-----\n=\n-----END PRIVATE KEY-----")) {
                assertThrows(BadKey.class, () -> SigningKey.fromPem(text), text);
            }
        }
    }

    @Nested
    class ChecksOfASignature {
        @Test
        void everyFlippedBitIsNoticed() {
            var signature = key.sign(MESSAGE);
            for (var i = 0; i < signature.length * 8; i++) {
                var forged = signature.clone();
                forged[i / 8] ^= (byte) (1 << i % 8);
                assertFalse(Signature.verifies(key.publicKey(), MESSAGE, forged), "bit " + i);
            }
        }

        @Test
        void anotherKeysSignatureIsRefused() {
            assertFalse(Signature.verifies(
                    key.publicKey(), MESSAGE, SigningKey.create(random).sign(MESSAGE)));
        }

        @Test
        void wrongLengthsAreANo() {
            assertFalse(Signature.verifies(new byte[31], MESSAGE, key.sign(MESSAGE)));
            assertFalse(Signature.verifies(key.publicKey(), MESSAGE, new byte[63]));
            assertFalse(Signature.verifies(key.publicKey(), MESSAGE, new byte[0]));
        }

        @Test
        void aPublicKeyOfSmallOrderIsRefused() {
            var neutral = new byte[32]; // the point (0, 1): with it, one signature fits every message
            neutral[0] = 1;
            var fitsAll = new byte[64];
            fitsAll[0] = 1;

            assertFalse(Signature.verifies(neutral, MESSAGE, fitsAll));
        }
    }

    @Test
    void itsTextShowsThePublicKeyAlone() {
        var shown = key.toString();

        assertEquals("SigningKey[public=" + Base64.getEncoder().encodeToString(key.publicKey()) + "]", shown);
    }

    @Test
    void aClosedKeySignsNoMore() {
        key.close();

        assertThrows(IllegalStateException.class, () -> key.sign(MESSAGE));
    }

    @Test
    void aSeedOfAnotherLengthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SigningKey.ofSeed(SecretBytes.random(random, 31)));
    }
}
