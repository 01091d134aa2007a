package io.vigil.crypto.line;

import io.vigil.crypto.secret.SecretBytes;

/**
 * What a completed handshake leaves behind.
 *
 * @param name the handshake's public name: the first 8 bytes of its hash in hex
 * @param words what both ends read aloud
 * @param export becomes the confirmed secret when the words were read alike; 32 bytes the taker owns
 * @param line seals and opens from here on
 * @param hash the handshake hash: 32 bytes, public
 */
public record Agreed(String name, SafetyWords words, SecretBytes export, SealedLine line, byte[] hash)
        implements AutoCloseable {
    @Override
    public void close() {
        export.close();
        line.close();
    }

    @Override
    public String toString() {
        return "Agreed[name=" + name + "]";
    }
}
