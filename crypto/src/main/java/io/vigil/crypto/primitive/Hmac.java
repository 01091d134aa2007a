package io.vigil.crypto.primitive;

import io.vigil.crypto.secret.SecretBytes;
import java.security.MessageDigest;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** HMAC-SHA-256 (RFC 2104) over parts that stand one after the other. */
public final class Hmac {
    public static final int BYTES = 32;

    private Hmac() {}

    public static byte[] of(SecretBytes key, byte[]... parts) {
        var bytes = key.copy();
        try {
            var mac = new HMac(new SHA256Digest());
            mac.init(new KeyParameter(bytes));
            for (var part : parts) {
                mac.update(part, 0, part.length);
            }
            var out = new byte[BYTES];
            mac.doFinal(out, 0);
            return out;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Compares in a time that does not depend on where two values differ. */
    public static boolean matches(byte[] expected, SecretBytes key, byte[]... parts) {
        return MessageDigest.isEqual(expected, of(key, parts));
    }
}
