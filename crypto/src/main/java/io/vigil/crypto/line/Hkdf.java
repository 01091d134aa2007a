package io.vigil.crypto.line;

import io.vigil.crypto.secret.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** HKDF-SHA256 (RFC 5869) with labels in ASCII. */
final class Hkdf {
    static final byte[] NO_SALT = {};

    private Hkdf() {}

    static SecretBytes derive(byte[] salt, SecretBytes input, String label, int length) {
        var key = input.copy();
        try {
            return SecretBytes.owning(bytes(salt, key, label.getBytes(StandardCharsets.US_ASCII), length));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    static byte[] bytes(byte[] salt, byte[] input, byte[] info, int length) {
        var generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(input, salt, info));
        var out = new byte[length];
        generator.generateBytes(out, 0, length);
        return out;
    }
}
