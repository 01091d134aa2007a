package io.vigil.crypto.envelope;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * The place an envelope stands in. It is bound to the envelope and not stored in it.
 *
 * @param vault which file
 * @param table which kind of record, 0 to 65,535
 * @param record which one of that kind
 * @param client whose
 * @param version counts up with every writing of the record, from 1
 * @param epoch of the client's key, 0 to 65,535
 */
public record EnvelopeContext(UUID vault, int table, UUID record, UUID client, long version, int epoch) {
    static final int BYTES = 66;

    private static final byte[] LABEL = {'V', 'G', 'L', '1'};
    private static final int U16 = 0xffff;

    public EnvelopeContext {
        if (table < 0 || table > U16 || epoch < 0 || epoch > U16 || version < 1) {
            throw new IllegalArgumentException(
                    "no such place: table " + table + ", epoch " + epoch + ", version " + version);
        }
    }

    /** 66 bytes, big endian: label, vault, table, record, client, version, epoch. Suite and form follow in the last two. */
    byte[] bytes(byte form, byte suite) {
        var bytes = ByteBuffer.allocate(BYTES)
                .put(LABEL)
                .putLong(vault.getMostSignificantBits())
                .putLong(vault.getLeastSignificantBits())
                .putShort((short) table)
                .putLong(record.getMostSignificantBits())
                .putLong(record.getLeastSignificantBits());
        bytes.putLong(client.getMostSignificantBits())
                .putLong(client.getLeastSignificantBits())
                .putLong(version)
                .putShort((short) epoch);
        return bytes.put(form).put(suite).array();
    }
}
