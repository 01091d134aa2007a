package io.vigil.console.store.vault.entry;

import java.util.UUID;

/** What was opened: a record, or a fact of a session. Its content is the holder's to wipe, and not in {@code toString}. */
public final class Stored {
    private final UUID id;
    private final UUID client;
    private final long version;
    private final byte[] content;

    public Stored(UUID id, UUID client, long version, byte[] content) {
        this.id = id;
        this.client = client;
        this.version = version;
        this.content = content;
    }

    /** The record's, or the session's that the fact belongs to. */
    public UUID id() {
        return id;
    }

    /** To whom it belongs. */
    public UUID client() {
        return client;
    }

    /** How often the record was written, or the fact's number in the log. */
    public long version() {
        return version;
    }

    /** The bytes themselves, not a copy. */
    public byte[] content() {
        return content;
    }

    @Override
    public String toString() {
        return "Stored[" + id + ", version=" + version + "]";
    }
}
