package io.vigil.crypto.chain;

import io.vigil.crypto.envelope.Envelope;
import io.vigil.crypto.primitive.Hkdf;
import io.vigil.crypto.primitive.Hmac;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Makes and checks the links, the codes of records and the head of one vault. It reads nothing of what they hold, so it may
 * stay in memory while the vault is locked. The holder of the key can write any log: the chain shows what somebody else
 * did, not what the therapist did.
 */
public final class LogChain implements AutoCloseable {
    private static final int KEY_BYTES = 32;
    private static final byte[] HEAD = {'p'};
    private static final byte[] HEADER = {'h'};

    private final UUID vault;
    private final SecretBytes links;
    private final SecretBytes records;
    private final SecretBytes heads;

    /**
     * Over the bytes handed in.
     *
     * @param key 32 bytes; the caller still owns, and wipes, them
     */
    public LogChain(UUID vault, SecretBytes key) {
        this.vault = vault;
        var salt = idBytes(vault);
        links = Hkdf.derive(salt, key, "VGL1 chain link", KEY_BYTES);
        records = Hkdf.derive(salt, key, "VGL1 chain record", KEY_BYTES);
        heads = Hkdf.derive(salt, key, "VGL1 chain head", KEY_BYTES);
    }

    /**
     * The tag of a link of the log.
     *
     * @param previous the tag of the link before
     * @param session which session's fact it is
     * @param client whose
     */
    public Code link(long sequence, Code previous, UUID session, UUID client, byte[] envelope) {
        var place = ByteBuffer.allocate(8 + Code.BYTES + 16 + 16 + 4)
                .putLong(sequence)
                .put(previous.bytes())
                .put(idBytes(session))
                .put(idBytes(client))
                .putInt(envelope.length)
                .array();
        return new Code(Hmac.of(links, idBytes(vault), place, envelope));
    }

    /**
     * The code of a record, for the digest of all of them.
     *
     * @param version how often it was written
     */
    public Code record(int table, UUID record, UUID client, long version, byte[] envelope) {
        var place = ByteBuffer.allocate(2 + 16 + 16 + 8)
                .putShort((short) table)
                .put(idBytes(record))
                .put(idBytes(client))
                .putLong(version)
                .array();
        return new Code(Hmac.of(records, idBytes(vault), place, Envelope.tag(envelope)));
    }

    /** Proves the head. */
    public Code prove(Head head) {
        return new Code(Hmac.of(heads, idBytes(vault), HEAD, head.bytes()));
    }

    /** Proves other bytes that belong to the vault as a whole: its header. */
    public Code prove(byte[] header) {
        return new Code(Hmac.of(heads, idBytes(vault), HEADER, header));
    }

    public void check(Head head, Code proof) throws ChainBreak {
        if (!prove(head).equals(proof)) {
            throw new ChainBreak(ChainBreak.Kind.HEAD, "the head of the log was altered");
        }
    }

    public void check(byte[] header, Code proof) throws ChainBreak {
        if (!prove(header).equals(proof)) {
            throw new ChainBreak(ChainBreak.Kind.HEAD, "the vault's header was altered");
        }
    }

    private static byte[] idBytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public void close() {
        links.close();
        records.close();
        heads.close();
    }
}
