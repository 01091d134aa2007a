package io.vigil.crypto.secret;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Key bytes that can be wiped. They stand outside Java's heap, where no collector moves them and leaves an older copy behind.
 * Whoever holds one owns it and closes it; a copy handed out stands on the heap for as long as it is used, and is the
 * taker's to wipe. Never shows its content. For one thread at a time; several may copy while none closes.
 */
public final class SecretBytes implements AutoCloseable {
    private final ByteBuffer bytes;
    private boolean wiped;

    /** Takes {@code given} over, and wipes it. */
    private SecretBytes(byte[] given) {
        bytes = ByteBuffer.allocateDirect(given.length);
        bytes.put(0, given);
        Arrays.fill(given, (byte) 0);
    }

    /** Keeps a copy; the caller still owns, and wipes, {@code bytes}. */
    public static SecretBytes copyOf(byte[] bytes) {
        return new SecretBytes(bytes.clone());
    }

    /** Takes {@code bytes} over, and wipes them: the caller uses them no more. */
    public static SecretBytes owning(byte[] bytes) {
        return new SecretBytes(bytes);
    }

    public static SecretBytes random(SecureRandom random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return new SecretBytes(bytes);
    }

    public int length() {
        return bytes.capacity();
    }

    /**
     * The bytes, for the taker to use and wipe.
     *
     * @throws IllegalStateException if they were wiped, which is a programming error
     */
    public byte[] copy() {
        if (wiped) {
            throw new IllegalStateException("these " + length() + " secret bytes were wiped");
        }
        var copy = new byte[length()];
        bytes.get(0, copy);
        return copy;
    }

    /** Overwrites the bytes. Wiping twice is allowed. */
    @Override
    public void close() {
        bytes.put(0, new byte[length()]);
        wiped = true;
    }

    /** Compares in a time that does not depend on where two values differ. What was wiped equals only itself. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof SecretBytes that && !wiped && !that.wiped && isEqual(copy(), that.copy());
    }

    private static boolean isEqual(byte[] one, byte[] other) {
        try {
            return MessageDigest.isEqual(one, other);
        } finally {
            Arrays.fill(one, (byte) 0);
            Arrays.fill(other, (byte) 0);
        }
    }

    /** The length alone: a hash of the content would tell something of it. */
    @Override
    public int hashCode() {
        return length();
    }

    @Override
    public String toString() {
        return "SecretBytes[" + length() + " bytes]";
    }
}
