package io.vigil.crypto.vault;

import io.vigil.crypto.secret.SecretBytes;

/**
 * The root keys of both vaults. Whoever holds this owns and closes it.
 *
 * @param record of the session record, 32 bytes
 * @param psychotherapy of the psychotherapy notes, 32 bytes
 */
public record RootKeys(SecretBytes record, SecretBytes psychotherapy) implements AutoCloseable {
    @Override
    public void close() {
        record.close();
        psychotherapy.close();
    }
}
