package io.vigil.crypto.chain;

import java.nio.ByteBuffer;

/**
 * Where the log stands: its last link, how often the vault was written, and the digest of all records.
 *
 * @param sequence of the last link, 0 before the first
 * @param tag of the last link
 * @param counter how many transactions the vault has seen
 * @param state the digest of all records
 */
public record Head(long sequence, Code tag, long counter, StateDigest state) {
    static final int BYTES = 8 + Code.BYTES + 8 + StateDigest.BYTES;

    public Head {
        if (sequence < 0 || counter < 0) {
            throw new IllegalArgumentException("no head has sequence " + sequence + " and counter " + counter);
        }
    }

    /** Of a vault that was just made. */
    public static Head first() {
        return new Head(0, Code.NONE, 0, StateDigest.EMPTY);
    }

    /** After a link was added. The transaction is counted by {@link #written}. */
    public Head linked(Code next) {
        return new Head(sequence + 1, next, counter, state);
    }

    /** After one transaction. */
    public Head written(StateDigest next) {
        return new Head(sequence, tag, counter + 1, next);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(sequence)
                .put(tag.bytes())
                .putLong(counter)
                .put(state.bytes())
                .array();
    }
}
