package io.vigil.console.store.vault.entry;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** Ids as they stand in the files: 16 bytes. */
public final class Ids {
    /** Of an id. */
    public static final int BYTES = 16;

    private Ids() {}

    /** A new one: random, and so without a trace of when or where it was made. */
    public static UUID random(SecureRandom random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** As it stands in the file, the highest first. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** What {@link #bytes} made. */
    public static UUID of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("an id is 16 bytes, not " + bytes.length);
        }
        var from = ByteBuffer.wrap(bytes);
        return new UUID(from.getLong(), from.getLong());
    }
}
