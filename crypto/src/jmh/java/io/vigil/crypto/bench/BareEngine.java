package io.vigil.crypto.bench;

import java.nio.ByteBuffer;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** Bouncy Castle's AES-256-GCM and nothing around it: the key is kept, the arrays are there, nonces count up. */
final class BareEngine {
    private static final int TAG_BITS = 128;
    private static final int TAG_BYTES = TAG_BITS / 8;

    private final GCMModeCipher sealing = GCMBlockCipher.newInstance(AESEngine.newInstance());
    private final GCMModeCipher opening = GCMBlockCipher.newInstance(AESEngine.newInstance());
    private final byte[] associated;
    private final ByteBuffer nonce = ByteBuffer.allocate(12);
    private final byte[] plain;
    private final byte[] sealed;
    private final byte[] toOpen;
    private long count;

    BareEngine(int bytes, int associatedBytes) {
        associated = new byte[associatedBytes];
        plain = new byte[bytes];
        sealed = new byte[bytes + TAG_BYTES];
        var key = new KeyParameter(new byte[32]);
        sealing.init(true, new AEADParameters(key, TAG_BITS, nonce.array().clone(), associated));
        finish(sealing, plain, sealed);
        toOpen = sealed.clone();
        opening.init(false, new AEADParameters(key, TAG_BITS, nonce.array().clone(), associated));
    }

    byte[] seal() {
        count++;
        nonce.putLong(0, count);
        sealing.init(true, new AEADParameters(null, TAG_BITS, nonce.array().clone(), associated));
        finish(sealing, plain, sealed);
        return sealed;
    }

    byte[] open() {
        opening.init(false, new AEADParameters(null, TAG_BITS, new byte[12], associated));
        finish(opening, toOpen, plain);
        return plain;
    }

    private static void finish(GCMModeCipher engine, byte[] in, byte[] out) {
        try {
            var length = engine.processBytes(in, 0, in.length, out, 0);
            engine.doFinal(out, length);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("the bare engine does not open what it sealed", e);
        }
    }
}
