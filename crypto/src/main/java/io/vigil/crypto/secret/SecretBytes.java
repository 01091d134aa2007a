package io.vigil.crypto.secret;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Key bytes that can be wiped. Whoever holds one owns it and closes it; a copy handed out is the taker's to wipe. Never
 * shows its content. For one thread at a time; several may copy while none closes. A collector that moves objects may
 * leave older copies in memory: wiping shortens the time a key lies about, it does not prove that none is left.
 */
public final class SecretBytes implements AutoCloseable {
    private final byte[] bytes;
    private boolean wiped;

    private SecretBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Keeps a copy; the caller still owns, and wipes, {@code bytes}. */
    public static SecretBytes copyOf(byte[] bytes) {
        return new SecretBytes(bytes.clone());
    }

    /** Keeps {@code bytes} itself; the caller uses it no more. */
    public static SecretBytes owning(byte[] bytes) {
        return new SecretBytes(bytes);
    }

    public static SecretBytes random(SecureRandom random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return new SecretBytes(bytes);
    }

    public int length() {
        return bytes.length;
    }

    /**
     * The bytes, for the taker to use and wipe.
     *
     * @throws IllegalStateException if they were wiped, which is a programming error
     */
    public byte[] copy() {
        if (wiped) {
            throw new IllegalStateException("these " + bytes.length + " secret bytes were wiped");
        }
        return bytes.clone();
    }

    /** Overwrites the bytes. Wiping twice is allowed. */
    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
        wiped = true;
    }

    /** Compares in a time that does not depend on where two values differ. What was wiped equals only itself. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof SecretBytes that && !wiped && !that.wiped && MessageDigest.isEqual(bytes, that.bytes);
    }

    /** The length alone: a hash of the content would tell something of it. */
    @Override
    public int hashCode() {
        return bytes.length;
    }

    @Override
    public String toString() {
        return "SecretBytes[" + bytes.length + " bytes]";
    }
}
