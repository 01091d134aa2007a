package io.vigil.crypto.backup;

import io.vigil.crypto.primitive.AesGcm;
import io.vigil.crypto.primitive.Hkdf;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SHA256Digest;

/**
 * Seals and opens the pieces of one backup: each has its number and whether it is the last in its nonce, and the whole
 * header bound to it (the STREAM construction).
 *
 * @see <a href="https://eprint.iacr.org/2015/189">Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption,
 *     §7</a>
 */
final class Pieces implements AutoCloseable {
    static final byte[] MAGIC = {'V', 'G', 'L', 'B', 'K', 'U', 'P', '1'};
    static final short VERSION = 1;
    static final int SALT_BYTES = 32;
    static final int PLAIN_BYTES = 64 * 1024;
    static final int SEALED_BYTES = PLAIN_BYTES + AesGcm.TAG_BYTES;
    static final int MOST_PREAMBLE_BYTES = 64 * 1024;

    private static final int PREFIX_BYTES = 7;

    private final SecretBytes key;
    private final byte[] prefix;
    private final byte[] bound;
    private int number;

    /** @param key 32 bytes; the caller still owns, and wipes, them */
    Pieces(SecretBytes key, byte[] salt, byte[] header) {
        this.key = Hkdf.derive(salt, key, "VGL1 backup stream", AesGcm.KEY_BYTES);
        this.prefix = Hkdf.derive(salt, key, "VGL1 backup nonce", PREFIX_BYTES).copy();
        this.bound = sha256(header);
    }

    static byte[] header(byte[] salt, byte[] preamble) {
        return ByteBuffer.allocate(MAGIC.length + 2 + SALT_BYTES + 4 + preamble.length)
                .put(MAGIC)
                .putShort(VERSION)
                .put(salt)
                .putInt(preamble.length)
                .put(preamble)
                .array();
    }

    byte[] seal(byte[] plain, Place place) {
        return AesGcm.seal(key, nonce(place), bound, plain);
    }

    Optional<byte[]> open(byte[] sealed, Place place) {
        return AesGcm.open(key, nonce(place), bound, sealed);
    }

    /** Whether another piece follows. */
    enum Place {
        NOT_THE_LAST,
        THE_LAST
    }

    private byte[] nonce(Place place) {
        if (number == Integer.MAX_VALUE) {
            throw new IllegalStateException("a backup has at most 2^31 pieces");
        }
        return ByteBuffer.allocate(AesGcm.NONCE_BYTES)
                .put(prefix)
                .putInt(number++)
                .put((byte) (place == Place.THE_LAST ? 1 : 0))
                .array();
    }

    private static byte[] sha256(byte[] bytes) {
        var digest = new SHA256Digest();
        digest.update(bytes, 0, bytes.length);
        var out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return out;
    }

    @Override
    public void close() {
        key.close();
    }
}
