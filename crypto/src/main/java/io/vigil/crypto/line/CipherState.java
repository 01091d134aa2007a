package io.vigil.crypto.line;

import io.vigil.crypto.secret.SecretBytes;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** AES-256-GCM with a counter as its nonce (Noise revision 34 §5.1 and §12.3). Each counter is used once. */
final class CipherState implements AutoCloseable {
    static final int TAG_BYTES = 16;

    private static final int NONCE_BYTES = 12;

    private final SecretBytes key;
    private long counter;
    private boolean dead;

    CipherState(SecretBytes key) {
        this.key = key;
    }

    byte[] encrypt(byte[] associated, byte[] plain) {
        try {
            return run(true, associated, plain);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("AES-GCM refused to encrypt " + plain.length + " bytes", e);
        }
    }

    /** @throws Tampered when it does not open; nothing opens afterwards */
    byte[] decrypt(byte[] associated, byte[] sealed) throws Tampered {
        if (dead) {
            throw new Tampered("this direction ended with a frame that did not open");
        }
        try {
            if (sealed.length < TAG_BYTES) {
                throw new InvalidCipherTextException("shorter than its tag");
            }
            return run(false, associated, sealed);
        } catch (InvalidCipherTextException e) {
            close();
            throw new Tampered("frame " + counter + " does not open");
        }
    }

    private byte[] run(boolean forEncryption, byte[] associated, byte[] in) throws InvalidCipherTextException {
        if (counter == -1) { // 2^64 - 1 is reserved (Noise §5.1)
            throw new IllegalStateException("the counter of this key is used up");
        }
        var bytes = key.copy();
        try {
            var nonce =
                    ByteBuffer.allocate(NONCE_BYTES).putInt(0).putLong(counter).array();
            var out = gcm(forEncryption, bytes, nonce, associated, in);
            counter++;
            return out;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    static byte[] gcm(boolean forEncryption, byte[] key, byte[] nonce, byte[] associated, byte[] in)
            throws InvalidCipherTextException {
        var gcm = GCMBlockCipher.newInstance(AESEngine.newInstance());
        gcm.init(forEncryption, new AEADParameters(new KeyParameter(key), TAG_BYTES * 8, nonce, associated));
        var out = new byte[gcm.getOutputSize(in.length)];
        var length = gcm.processBytes(in, 0, in.length, out, 0);
        length += gcm.doFinal(out, length);
        return length == out.length ? out : Arrays.copyOf(out, length);
    }

    @Override
    public void close() {
        dead = true;
        key.close();
    }
}
