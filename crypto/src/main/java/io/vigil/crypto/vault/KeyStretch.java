package io.vigil.crypto.vault;

import io.vigil.crypto.secret.SecretBytes;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id, version 1.3 (RFC 9106): makes trying passphrases costly. The memory it used is overwritten. */
final class KeyStretch {
    private static final int KEY_BYTES = 32;

    private KeyStretch() {}

    /** Thirty-two bytes that the caller owns and wipes. */
    static SecretBytes stretch(SecretBytes passphrase, byte[] salt, UnlockCost cost) {
        return stretch(passphrase, salt, cost.memoryKib(), cost.passes(), cost.lanes());
    }

    static SecretBytes stretch(SecretBytes passphrase, byte[] salt, int memoryKib, int passes, int lanes) {
        return stretch(
                passphrase,
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withMemoryAsKB(memoryKib)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt));
    }

    /** As published vectors need it, which have more parameters than a slot has. */
    static SecretBytes stretch(SecretBytes passphrase, Argon2Parameters.Builder builder) {
        var typed = passphrase.copy();
        var parameters = builder.withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withBlockPool(new OverwrittenBlocks())
                .build();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(parameters);
            var key = new byte[KEY_BYTES];
            generator.generateBytes(typed, key);
            return SecretBytes.owning(key);
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    private static final class OverwrittenBlocks implements Argon2BytesGenerator.BlockPool {
        @Override
        public Argon2BytesGenerator.Block allocate() {
            return new Argon2BytesGenerator.Block();
        }

        @Override
        public void deallocate(Argon2BytesGenerator.Block block) {
            block.clear();
        }
    }
}
