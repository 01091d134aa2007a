package io.vigil.crypto.line;

import io.vigil.crypto.primitive.AesGcm;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.ByteBuffer;

/** AES-256-GCM with a counter as its nonce (Noise revision 34 §5.1 and §12.3). Each counter is used once. */
final class CipherState implements AutoCloseable {
    static final int TAG_BYTES = AesGcm.TAG_BYTES;

    private final SecretBytes key;
    private long counter;
    private boolean dead;

    CipherState(SecretBytes key) {
        this.key = key;
    }

    byte[] encrypt(byte[] associated, byte[] plain) {
        var sealed = AesGcm.seal(key, nonce(), associated, plain);
        counter++;
        return sealed;
    }

    /** @throws Tampered when it does not open; nothing opens afterwards */
    byte[] decrypt(byte[] associated, byte[] sealed) throws Tampered {
        if (dead) {
            throw new Tampered("this direction ended with a frame that did not open");
        }
        var plain = AesGcm.open(key, nonce(), associated, sealed);
        if (plain.isEmpty()) {
            close();
            throw new Tampered("frame " + counter + " does not open");
        }
        counter++;
        return plain.get();
    }

    private byte[] nonce() {
        if (counter == -1) { // 2^64 - 1 is reserved (Noise §5.1)
            throw new IllegalStateException("the counter of this key is used up");
        }
        return ByteBuffer.allocate(AesGcm.NONCE_BYTES)
                .putInt(0)
                .putLong(counter)
                .array();
    }

    @Override
    public void close() {
        dead = true;
        key.close();
    }
}
