package io.vigil.console.store.vault.row;

import java.util.UUID;

/** A record or a fact as it stands in its table, sealed. */
final class Row {
    private final UUID id;
    private final int kind;
    private final UUID client;
    private final long version;
    private final byte[] envelope;
    private final byte[] tag;

    Row(UUID id, int kind, UUID client, long version, byte[] envelope, byte[] tag) {
        this.id = id;
        this.kind = kind;
        this.client = client;
        this.version = version;
        this.envelope = envelope;
        this.tag = tag;
    }

    /** The record's, or the session's. */
    UUID id() {
        return id;
    }

    int kind() {
        return kind;
    }

    UUID client() {
        return client;
    }

    /** The record's version, or the fact's number. */
    long version() {
        return version;
    }

    byte[] envelope() {
        return envelope;
    }

    /** Of the link; empty for a record. */
    byte[] tag() {
        return tag;
    }

    @Override
    public String toString() {
        return "Row[" + kind + ", " + id + "]";
    }
}
