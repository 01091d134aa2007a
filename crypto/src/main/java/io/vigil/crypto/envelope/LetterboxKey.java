package io.vigil.crypto.envelope;

import io.vigil.crypto.secret.SecretBytes;
import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/** The secret half of a vault's key pair: takes out what was put in while the vault was locked. */
public final class LetterboxKey implements AutoCloseable {
    private final SecretBytes secret;

    /**
     * Over the bytes handed in.
     *
     * @param secret 32 bytes of X25519; this closes them
     */
    public LetterboxKey(SecretBytes secret) {
        if (secret.length() != Letterbox.KEY_BYTES) {
            throw new IllegalArgumentException("a letterbox's key is 32 bytes, not " + secret.length());
        }
        this.secret = secret;
    }

    public Letterbox letterbox() {
        return new Letterbox(privateKey().generatePublicKey().getEncoded());
    }

    /**
     * Opens what was put in at {@code context}.
     *
     * @return the content, the caller's to wipe
     */
    public byte[] open(EnvelopeContext context, byte[] envelope) throws Tampered {
        if (Envelope.suite(envelope) != Envelope.Suite.TO_THE_LETTERBOX
                || envelope.length < Letterbox.HEAD_BYTES + Letterbox.KEY_BYTES) {
            throw new Tampered("the envelope is not one for the letterbox");
        }
        Envelope.checkEpoch(context, envelope);
        var encapsulation =
                Arrays.copyOfRange(envelope, Letterbox.HEAD_BYTES, Letterbox.HEAD_BYTES + Letterbox.KEY_BYTES);
        var sealed = Arrays.copyOfRange(envelope, Letterbox.HEAD_BYTES + Letterbox.KEY_BYTES, envelope.length);
        var padded = opened(encapsulation, context.bytes(Envelope.FORM, Envelope.HPKE), sealed);
        try {
            return Padding.unpad(padded).orElseThrow(() -> new Tampered("the envelope's content has no length"));
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    private byte[] opened(byte[] encapsulation, byte[] associated, byte[] sealed) throws Tampered {
        var key = privateKey();
        try {
            return Letterbox.suite()
                    .setupBaseR(
                            encapsulation, new AsymmetricCipherKeyPair(key.generatePublicKey(), key), Letterbox.INFO)
                    .open(associated, sealed);
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
            throw new Tampered("the envelope does not open where it stands"); // the last: a key of small order
        }
    }

    private X25519PrivateKeyParameters privateKey() {
        var bytes = secret.copy();
        try {
            return new X25519PrivateKeyParameters(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    @Override
    public void close() {
        secret.close();
    }
}
