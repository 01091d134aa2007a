package io.vigil.crypto.primitive;

import io.vigil.crypto.secret.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** HKDF-SHA256 (RFC 5869) with labels in ASCII. */
public final class Hkdf {
    public static final byte[] NO_SALT = {};

    private Hkdf() {}

    /**
     * Extract and expand.
     *
     * @param label says what the key is for; keys with different labels tell nothing of each other
     * @return {@code length} bytes the caller owns and wipes
     */
    public static SecretBytes derive(byte[] salt, SecretBytes input, String label, int length) {
        var key = input.copy();
        try {
            return SecretBytes.owning(bytes(salt, key, label.getBytes(StandardCharsets.US_ASCII), length));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** Extract and expand, over bytes that the caller wipes. */
    public static byte[] bytes(byte[] salt, byte[] input, byte[] info, int length) {
        var generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(input, salt, info));
        var out = new byte[length];
        generator.generateBytes(out, 0, length);
        return out;
    }
}
