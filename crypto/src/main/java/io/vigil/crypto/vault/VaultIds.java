package io.vigil.crypto.vault;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** Which two vaults belong together. Random, and no secret. */
public record VaultIds(UUID record, UUID psychotherapy) {
    static final int BYTES = 32;

    public static VaultIds random(SecureRandom random) {
        return new VaultIds(id(random), id(random));
    }

    private static UUID id(SecureRandom random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    static VaultIds read(ByteBuffer from) {
        return new VaultIds(new UUID(from.getLong(), from.getLong()), new UUID(from.getLong(), from.getLong()));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(record.getMostSignificantBits())
                .putLong(record.getLeastSignificantBits())
                .putLong(psychotherapy.getMostSignificantBits())
                .putLong(psychotherapy.getLeastSignificantBits())
                .array();
    }
}
