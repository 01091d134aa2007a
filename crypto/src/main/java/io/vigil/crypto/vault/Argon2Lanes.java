package io.vigil.crypto.vault;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bouncycastle.crypto.digests.Blake2bDigest;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id, version 1.3, with its lanes side by side on as many cores as there are: Bouncy Castle fills them one after
 * the other. {@link Slot} takes its word for a passphrase that fits, and asks Bouncy Castle before it says that one
 * does not. The names are those of the standard.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9106#section-3">RFC 9106 §3</a>
 */
final class Argon2Lanes {
    private static final int MOST_MEMORY_KIB = 1 << 24;
    private static final int SLICES = 4;
    private static final int BLOCK_BYTES = 1024;
    private static final int BLOCK_LONGS = BLOCK_BYTES / Long.BYTES;
    private static final int H_BYTES = 64;
    private static final long LOW = 0xffff_ffffL;

    private final int passes;
    private final int lanes;
    private final int segmentBlocks;
    private final int laneBlocks;
    private final long[] memory;

    private Argon2Lanes(Argon2Parameters parameters) {
        passes = parameters.getIterations();
        lanes = parameters.getLanes();
        segmentBlocks = parameters.getMemory() / (SLICES * lanes);
        laneBlocks = SLICES * segmentBlocks;
        memory = new long[lanes * laneBlocks * BLOCK_LONGS];
    }

    /**
     * Bytes that the caller owns and wipes. The memory it used is overwritten.
     *
     * @param parameters of Argon2id; at least 8 KiB for each lane, and less than 16 GiB
     */
    static byte[] stretch(byte[] passphrase, Argon2Parameters parameters, int bytes) {
        if (parameters.getType() != Argon2Parameters.ARGON2_id
                || parameters.getVersion() != Argon2Parameters.ARGON2_VERSION_13
                || parameters.getMemory() < 2 * SLICES * parameters.getLanes()
                || parameters.getMemory() >= MOST_MEMORY_KIB
                || parameters.getLanes() < 1
                || parameters.getIterations() < 1) {
            throw new IllegalArgumentException("not stretched with " + parameters.getMemory() + " KiB, "
                    + parameters.getIterations() + " passes, " + parameters.getLanes() + " lanes");
        }
        var lanes = new Argon2Lanes(parameters);
        try {
            lanes.begin(h0(passphrase, parameters, bytes));
            lanes.fill();
            return lanes.end(bytes);
        } finally {
            Arrays.fill(lanes.memory, 0);
        }
    }

    /** §3.2, the first step. */
    private static byte[] h0(byte[] passphrase, Argon2Parameters parameters, int bytes) {
        var h = new Blake2bDigest(H_BYTES * 8);
        update(h, le32(parameters.getLanes()));
        update(h, le32(bytes));
        update(h, le32(parameters.getMemory()));
        update(h, le32(parameters.getIterations()));
        update(h, le32(parameters.getVersion()));
        update(h, le32(parameters.getType()));
        updateWithLength(h, passphrase);
        updateWithLength(h, parameters.getSalt());
        updateWithLength(h, parameters.getSecret());
        updateWithLength(h, parameters.getAdditional());
        return finished(h, H_BYTES);
    }

    /** The first two blocks of every lane. */
    private void begin(byte[] h0) {
        for (var lane = 0; lane < lanes; lane++) {
            for (var column = 0; column < 2; column++) {
                var block = longer(BLOCK_BYTES, h0, le32(column), le32(lane));
                ByteBuffer.wrap(block)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asLongBuffer()
                        .get(memory, at(lane, column), BLOCK_LONGS);
                Arrays.fill(block, (byte) 0);
            }
        }
        Arrays.fill(h0, (byte) 0);
    }

    /** No lane reads what another is writing: within a slice they meet only in what stood there before. */
    private void fill() {
        for (var pass = 0; pass < passes; pass++) {
            for (var slice = 0; slice < SLICES; slice++) {
                var here = new Segments(pass, slice);
                IntStream.range(0, lanes).parallel().forEach(here::fill);
            }
        }
    }

    private byte[] end(int bytes) {
        var last = new long[BLOCK_LONGS];
        for (var lane = 0; lane < lanes; lane++) {
            var from = at(lane, laneBlocks - 1);
            for (var i = 0; i < BLOCK_LONGS; i++) {
                last[i] ^= memory[from + i];
            }
        }
        var block = ByteBuffer.allocate(BLOCK_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        block.asLongBuffer().put(last);
        try {
            return longer(bytes, block.array());
        } finally {
            Arrays.fill(last, 0);
            Arrays.fill(block.array(), (byte) 0);
        }
    }

    private int at(int lane, int column) {
        return (lane * laneBlocks + column) * BLOCK_LONGS;
    }

    /** The segments of all lanes in one slice of one pass. */
    private final class Segments {
        private final int pass;
        private final int slice;

        Segments(int pass, int slice) {
            this.pass = pass;
            this.slice = slice;
        }

        void fill(int lane) {
            var addresses =
                    pass == 0 && slice < SLICES / 2 ? Optional.of(new Addresses(lane)) : Optional.<Addresses>empty();
            var work = new long[BLOCK_LONGS];
            for (var i = isFirst() ? 2 : 0; i < segmentBlocks; i++) {
                var column = slice * segmentBlocks + i;
                var before = at(lane, column == 0 ? laneBlocks - 1 : column - 1);
                var j = addresses.isPresent() ? addresses.get().of(i) : memory[before];
                var referred = isFirst() ? lane : (int) ((j >>> 32) % lanes);
                var there = at(referred, column(j & LOW, i, referred == lane));
                compress(memory, before, memory, there, memory, at(lane, column), work);
            }
            Arrays.fill(work, 0);
        }

        /** Nothing stands in the other lanes yet. */
        private boolean isFirst() {
            return pass == 0 && slice == 0;
        }

        /** §3.4.2: which column of the lane is referred to. */
        private int column(long j1, int i, boolean isOwnLane) {
            long ready = pass == 0 ? slice * segmentBlocks : laneBlocks - segmentBlocks;
            var area = isOwnLane ? ready + i - 1 : i == 0 ? ready - 1 : ready;
            var back = (area * ((j1 * j1) >>> 32)) >>> 32;
            var start = pass == 0 ? 0 : (slice + 1) * segmentBlocks;
            return (int) ((start + area - 1 - back) % laneBlocks);
        }

        /** §3.4.1.2: which blocks are referred to as long as nothing of the passphrase may show in that. */
        private final class Addresses {
            private final long[] input = new long[BLOCK_LONGS];
            private final long[] addresses = new long[BLOCK_LONGS];

            Addresses(int lane) {
                var known =
                        new long[] {pass, lane, slice, (long) lanes * laneBlocks, passes, Argon2Parameters.ARGON2_id};
                System.arraycopy(known, 0, input, 0, known.length);
                if (isFirst()) {
                    next(); // for the two blocks that refer to none
                }
            }

            long of(int i) {
                if (i % BLOCK_LONGS == 0) {
                    next();
                }
                return addresses[i % BLOCK_LONGS];
            }

            private void next() {
                input[6]++;
                var zeros = new long[BLOCK_LONGS];
                var once = new long[BLOCK_LONGS];
                var work = new long[BLOCK_LONGS];
                compress(zeros, 0, input, 0, once, 0, work);
                Arrays.fill(addresses, 0);
                compress(zeros, 0, once, 0, addresses, 0, work);
            }
        }
    }

    /**
     * §3.5: what x and y come to, added without carry to what stands in {@code into}. In the first pass nothing stands
     * there.
     *
     * @param work 128, overwritten
     */
    private static void compress(long[] x, int xAt, long[] y, int yAt, long[] into, int at, long[] work) {
        for (var i = 0; i < BLOCK_LONGS; i++) {
            var r = x[xAt + i] ^ y[yAt + i];
            work[i] = r;
            into[at + i] ^= r;
        }
        for (var row = 0; row < 8; row++) {
            permute(work, 16 * row, 2);
        }
        for (var column = 0; column < 8; column++) {
            permute(work, 2 * column, 16);
        }
        for (var i = 0; i < BLOCK_LONGS; i++) {
            into[at + i] ^= work[i];
        }
    }

    /** §3.6: P over eight pairs that stand {@code step} apart. */
    private static void permute(long[] v, int s0, int step) {
        var s1 = s0 + step;
        var s2 = s1 + step;
        var s3 = s2 + step;
        var s4 = s3 + step;
        var s5 = s4 + step;
        var s6 = s5 + step;
        var s7 = s6 + step;
        mix(v, s0, s2, s4, s6);
        mix(v, s0 + 1, s2 + 1, s4 + 1, s6 + 1);
        mix(v, s1, s3, s5, s7);
        mix(v, s1 + 1, s3 + 1, s5 + 1, s7 + 1);
        mix(v, s0, s2 + 1, s5, s7 + 1);
        mix(v, s0 + 1, s3, s5 + 1, s6);
        mix(v, s1, s3 + 1, s4, s6 + 1);
        mix(v, s1 + 1, s2, s4 + 1, s7);
    }

    /** §3.6: GB. */
    private static void mix(long[] v, int atA, int atB, int atC, int atD) {
        var a = v[atA];
        var b = v[atB];
        var c = v[atC];
        var d = v[atD];
        a += b + 2 * (a & LOW) * (b & LOW);
        d = Long.rotateRight(d ^ a, 32);
        c += d + 2 * (c & LOW) * (d & LOW);
        b = Long.rotateRight(b ^ c, 24);
        a += b + 2 * (a & LOW) * (b & LOW);
        d = Long.rotateRight(d ^ a, 16);
        c += d + 2 * (c & LOW) * (d & LOW);
        b = Long.rotateRight(b ^ c, 63);
        v[atA] = a;
        v[atB] = b;
        v[atC] = c;
        v[atD] = d;
    }

    /** §3.3: H', of any length. */
    private static byte[] longer(int bytes, byte[]... parts) {
        var first = new Blake2bDigest(Math.min(bytes, H_BYTES) * 8);
        update(first, le32(bytes));
        for (var part : parts) {
            update(first, part);
        }
        var v = finished(first, Math.min(bytes, H_BYTES));
        if (bytes <= H_BYTES) {
            return v;
        }
        var out = ByteBuffer.allocate(bytes);
        while (out.remaining() > H_BYTES) {
            out.put(v, 0, H_BYTES / 2);
            var next = new Blake2bDigest(Math.min(out.remaining(), H_BYTES) * 8);
            update(next, v);
            v = finished(next, Math.min(out.remaining(), H_BYTES));
        }
        return out.put(v).array();
    }

    private static byte[] le32(int number) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static void updateWithLength(Blake2bDigest digest, byte @Nullable [] bytes) {
        var some = bytes == null ? new byte[0] : bytes;
        update(digest, le32(some.length));
        update(digest, some);
    }

    private static void update(Blake2bDigest digest, byte[] bytes) {
        digest.update(bytes, 0, bytes.length);
    }

    private static byte[] finished(Blake2bDigest digest, int bytes) {
        var out = new byte[bytes];
        digest.doFinal(out, 0);
        return out;
    }
}
