package io.vigil.signaling.door;

import io.vigil.crypto.proof.Digest;
import io.vigil.crypto.proof.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** The Ed25519 public key that says which console somebody is. */
public final class ConsoleKey {
    private static final int NAME_BYTES = 16;

    private final byte[] bytes;

    private ConsoleKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A key, if these are as many bytes as one has. */
    public static Optional<ConsoleKey> of(byte[] bytes) {
        return bytes.length == Signature.PUBLIC_KEY_BYTES
                ? Optional.of(new ConsoleKey(bytes.clone()))
                : Optional.empty();
    }

    /** Reads base64 with padding, as in {@code <auth>} and in the file of keys. */
    public static Optional<ConsoleKey> parse(String base64) {
        try {
            return of(Base64.getDecoder().decode(base64.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the owner of this key signed the text. */
    public boolean signed(byte[] text, byte[] signature) {
        return Signature.verifies(bytes, text, signature);
    }

    /** 32 characters of hex that name the key where a key is too long. */
    public String name() {
        return HexFormat.of().formatHex(Digest.sha256(bytes), 0, NAME_BYTES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConsoleKey that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
