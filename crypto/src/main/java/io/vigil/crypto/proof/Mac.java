package io.vigil.crypto.proof;

import org.bouncycastle.crypto.ExtendedDigest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** Message authentication codes (RFC 2104). */
public final class Mac {
    private Mac() {}

    /** HMAC-SHA-1, 20 bytes: what coturn's shared-secret scheme computes. For nothing else. */
    public static byte[] hmacSha1(byte[] key, byte[] message) {
        return hmac(new SHA1Digest(), key, message);
    }

    /** HMAC-SHA-256, 32 bytes. */
    public static byte[] hmacSha256(byte[] key, byte[] message) {
        return hmac(new SHA256Digest(), key, message);
    }

    private static byte[] hmac(ExtendedDigest digest, byte[] key, byte[] message) {
        var mac = new HMac(digest);
        mac.init(new KeyParameter(key));
        mac.update(message, 0, message.length);
        var out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return out;
    }
}
