package io.vigil.crypto.vault;

import io.vigil.crypto.primitive.Hkdf;
import io.vigil.crypto.secret.SecretBytes;
import java.util.UUID;

/** One client's key: everything of the client is sealed under keys derived from it, and is gone when it is. */
public final class ClientKey implements AutoCloseable {
    private static final int KEY_BYTES = 32;

    private final UUID client;
    private final SecretBytes key;

    ClientKey(UUID client, SecretBytes key) {
        this.client = client;
        this.key = key;
    }

    public UUID client() {
        return client;
    }

    /** The key for one kind of record. The caller closes it. */
    public SecretBytes forTable(int table) {
        return Hkdf.derive(Hkdf.NO_SALT, key, "VGL1 table " + table, KEY_BYTES);
    }

    SecretBytes key() {
        return key;
    }

    @Override
    public void close() {
        key.close();
    }
}
