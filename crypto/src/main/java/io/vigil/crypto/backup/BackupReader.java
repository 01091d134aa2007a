package io.vigil.crypto.backup;

import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.NewerVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Reads a backup piece by piece. What it gives is authentic; whether nothing is missing is known when it has said that
 * there is no more: use nothing before.
 */
public final class BackupReader extends InputStream {
    private final InputStream in;
    private final Pieces pieces;
    private byte[] ahead;
    private byte[] piece = new byte[0];
    private int taken;
    private boolean ended;

    /** What stands in the clear before the pieces. */
    public static final class Opening {
        private final InputStream in;
        private final byte[] salt;
        private final byte[] preamble;

        private Opening(InputStream in, byte[] salt, byte[] preamble) {
            this.in = in;
            this.salt = salt;
            this.preamble = preamble;
        }

        public byte[] preamble() {
            return preamble.clone();
        }

        /**
         * Goes on with the pieces.
         *
         * @param key 32 bytes; the caller still owns, and wipes, them
         */
        public BackupReader read(SecretBytes key) throws IOException {
            return new BackupReader(in, new Pieces(key, salt, Pieces.header(salt, preamble)));
        }
    }

    private BackupReader(InputStream in, Pieces pieces) throws IOException {
        this.in = in;
        this.pieces = pieces;
        this.ahead = in.readNBytes(Pieces.SEALED_BYTES);
    }

    /** Reads what stands in the clear. */
    public static Opening open(InputStream in) throws IOException, NewerVersion {
        var magic = in.readNBytes(Pieces.MAGIC.length);
        if (!Arrays.equals(magic, Pieces.MAGIC)) {
            throw new BackupDamaged("the file does not begin as a backup does");
        }
        var version = ByteBuffer.wrap(exactly(in, 2)).getShort();
        if (version != Pieces.VERSION) {
            throw new NewerVersion("the backup is of version " + version + ", this release reads " + Pieces.VERSION);
        }
        var salt = exactly(in, Pieces.SALT_BYTES);
        var length = ByteBuffer.wrap(exactly(in, 4)).getInt();
        if (length < 0 || length > Pieces.MOST_PREAMBLE_BYTES) {
            throw new BackupDamaged("the backup says its preamble has " + length + " bytes");
        }
        return new Opening(in, salt, exactly(in, length));
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length != length) {
            throw new BackupDamaged("the backup is cut short in its header");
        }
        return bytes;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (taken == piece.length) {
            if (ended) {
                return -1;
            }
            next();
        }
        var some = Math.min(length, piece.length - taken);
        System.arraycopy(piece, taken, into, offset, some);
        taken += some;
        return some;
    }

    private void next() throws IOException {
        var present = ahead;
        ahead = present.length == Pieces.SEALED_BYTES ? in.readNBytes(Pieces.SEALED_BYTES) : new byte[0];
        ended = ahead.length == 0;
        var place = ended ? Pieces.Place.THE_LAST : Pieces.Place.NOT_THE_LAST;
        Arrays.fill(piece, (byte) 0);
        piece = pieces.open(present, place)
                .orElseThrow(() -> new BackupDamaged("the backup is altered, reordered or cut short"));
        taken = 0;
    }

    @Override
    public void close() {
        Arrays.fill(piece, (byte) 0);
        pieces.close();
    }
}
