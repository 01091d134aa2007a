package io.vigil.crypto.vault;

import io.vigil.crypto.chain.LogChain;
import io.vigil.crypto.envelope.Envelope;
import io.vigil.crypto.envelope.EnvelopeContext;
import io.vigil.crypto.envelope.LetterboxKey;
import io.vigil.crypto.envelope.Tampered;
import io.vigil.crypto.primitive.Hkdf;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/** The keys of one vault, each derived from its root for one purpose. For one thread at a time; the owner closes it. */
public final class KeyTree implements AutoCloseable {
    private static final int KEY_BYTES = 32;
    /** The table that clients' own wrapped keys are bound to; no record has this number. */
    private static final int CLIENT_KEYS = 0;

    private final UUID vault;
    private final SecretBytes root;
    private final SecretBytes wrapping;

    /**
     * Over the bytes handed in.
     *
     * @param root 32 bytes; the caller still owns, and wipes, them
     */
    public KeyTree(UUID vault, SecretBytes root) {
        this.vault = vault;
        var bytes = root.copy();
        this.root = SecretBytes.owning(bytes);
        this.wrapping = derive("VGL1 wrap");
    }

    public UUID vault() {
        return vault;
    }

    /** What links the log and proves the head; may outlive this while the vault is locked. The caller closes it. */
    public LogChain chain() {
        try (var key = derive("VGL1 chain")) {
            return new LogChain(vault, key);
        }
    }

    /** What opens the vault's letterbox; its public half may outlive this. The caller closes it. */
    public LetterboxKey letterbox() {
        return new LetterboxKey(derive("VGL1 letterbox"));
    }

    /** What seals a backup. The caller closes it. */
    public SecretBytes backup() {
        return derive("VGL1 backup");
    }

    /** A new key for a client, which is kept wrapped. The caller closes it. */
    public ClientKey newClientKey(UUID client, SecureRandom random) {
        return new ClientKey(client, SecretBytes.random(random, KEY_BYTES));
    }

    /** What is stored of a client's key. */
    public byte[] wrap(ClientKey key, SecureRandom random) {
        var plain = key.key().copy();
        try {
            return Envelope.seal(wrapping, place(key.client()), plain, random);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The key that {@link #wrap} wrapped. The caller closes it. */
    public ClientKey unwrap(UUID client, byte[] wrapped) throws Tampered {
        return new ClientKey(client, SecretBytes.owning(Envelope.open(wrapping, place(client), wrapped)));
    }

    private EnvelopeContext place(UUID client) {
        return new EnvelopeContext(vault, CLIENT_KEYS, client, client, 1, 0);
    }

    private SecretBytes derive(String label) {
        var salt = ByteBuffer.allocate(16)
                .putLong(vault.getMostSignificantBits())
                .putLong(vault.getLeastSignificantBits())
                .array();
        return Hkdf.derive(salt, root, label, KEY_BYTES);
    }

    @Override
    public void close() {
        root.close();
        wrapping.close();
    }
}
