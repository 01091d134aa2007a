package io.vigil.crypto.envelope;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.generators.X25519KeyPairGenerator;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519KeyGenerationParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/**
 * The public half of a vault's key pair: whoever holds it can put an envelope in and take none out. HPKE in base mode with
 * DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9180#section-6.1">RFC 9180 §6.1</a>
 */
public final class Letterbox {
    public static final int KEY_BYTES = 32;

    static final byte[] INFO = {'V', 'G', 'L', '1', ' ', 'l', 'e', 't', 't', 'e', 'r', 'b', 'o', 'x'};
    static final int HEAD_BYTES = 4;

    private final byte[] publicKey;

    /**
     * The letterbox with this key.
     *
     * @param publicKey 32 bytes of X25519
     */
    public Letterbox(byte[] publicKey) {
        if (publicKey.length != KEY_BYTES) {
            throw new IllegalArgumentException("a letterbox's key is 32 bytes, not " + publicKey.length);
        }
        this.publicKey = publicKey.clone();
    }

    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** An envelope that only the letterbox's key opens, and only at {@code context}. */
    public byte[] seal(EnvelopeContext context, byte[] content, SecureRandom random) {
        var padded = Padding.pad(content);
        try {
            var sender = suite().setupBaseS(new X25519PublicKeyParameters(publicKey), INFO, ephemeral(random));
            var sealed = sender.seal(context.bytes(Envelope.FORM, Envelope.HPKE), padded);
            var encapsulation = sender.getEncapsulation();
            return ByteBuffer.allocate(HEAD_BYTES + encapsulation.length + sealed.length)
                    .put(Envelope.FORM)
                    .put(Envelope.HPKE)
                    .putShort((short) context.epoch())
                    .put(encapsulation)
                    .put(sealed)
                    .array();
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("HPKE refused to seal " + content.length + " bytes", e);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    static HPKE suite() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    private static AsymmetricCipherKeyPair ephemeral(SecureRandom random) {
        var generator = new X25519KeyPairGenerator();
        generator.init(new X25519KeyGenerationParameters(random));
        return generator.generateKeyPair();
    }
}
