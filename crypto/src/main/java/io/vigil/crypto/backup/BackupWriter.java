package io.vigil.crypto.backup;

import io.vigil.crypto.secret.SecretBytes;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Arrays;

/** Writes a backup: what goes in comes out sealed. {@link #finish} makes it whole; without it, it cannot be read. */
public final class BackupWriter extends OutputStream {
    private final OutputStream out;
    private final Pieces pieces;
    private final byte[] piece = new byte[Pieces.PLAIN_BYTES];
    private int filled;
    private boolean finished;

    /**
     * Begins a backup.
     *
     * @param out the caller's to close
     * @param preamble stands in the clear, bound to all that follows: what the reader needs to get at the key
     * @param key 32 bytes; the caller still owns, and wipes, them
     */
    public BackupWriter(OutputStream out, byte[] preamble, SecretBytes key, SecureRandom random) throws IOException {
        if (preamble.length > Pieces.MOST_PREAMBLE_BYTES) {
            throw new IllegalArgumentException("a preamble of " + preamble.length + " bytes is too long");
        }
        var salt = new byte[Pieces.SALT_BYTES];
        random.nextBytes(salt);
        var header = Pieces.header(salt, preamble);
        this.out = out;
        this.pieces = new Pieces(key, salt, header);
        out.write(header);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        var from = offset;
        while (from < offset + length) {
            if (filled == piece.length) { // only now is it known that another one follows
                out.write(pieces.seal(piece, Pieces.Place.NOT_THE_LAST));
                filled = 0;
            }
            var some = Math.min(piece.length - filled, offset + length - from);
            System.arraycopy(bytes, from, piece, filled, some);
            filled += some;
            from += some;
        }
    }

    /** Writes the last piece. */
    public void finish() throws IOException {
        if (!finished) {
            finished = true;
            out.write(pieces.seal(Arrays.copyOf(piece, filled), Pieces.Place.THE_LAST));
            out.flush();
        }
    }

    /** Forgets the key; what was not finished stays unreadable. */
    @Override
    public void close() {
        Arrays.fill(piece, (byte) 0);
        pieces.close();
    }
}
