package io.vigil.crypto.line;

import io.vigil.crypto.secret.SecretBytes;

/**
 * What a completed handshake leaves behind.
 *
 * @param hash the handshake hash in hex, public
 * @param words what both ends read aloud
 * @param export becomes the confirmed secret when the words were read alike; 32 bytes the taker owns
 * @param line seals and opens from here on
 */
public record Agreed(String hash, SafetyWords words, SecretBytes export, SealedLine line) implements AutoCloseable {
    private static final int NAME_CHARACTERS = 16;

    /** The handshake's public name: the first 8 bytes of its hash in hex. */
    public String name() {
        return hash.substring(0, NAME_CHARACTERS);
    }

    @Override
    public void close() {
        export.close();
        line.close();
    }

    @Override
    public String toString() {
        return "Agreed[name=" + name() + "]";
    }
}
