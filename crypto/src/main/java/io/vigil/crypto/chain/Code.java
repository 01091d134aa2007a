package io.vigil.crypto.chain;

import io.vigil.crypto.primitive.Hmac;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** 32 bytes of HMAC-SHA-256: the tag of a link, the code of a record, the proof of a head. */
public final class Code {
    public static final int BYTES = Hmac.BYTES;
    /** What stands before the first link. */
    public static final Code NONE = new Code(new byte[BYTES]);

    private final byte[] bytes;

    /**
     * Over the bytes handed in.
     *
     * @param bytes 32
     */
    public Code(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a code is 32 bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Compares in a time that does not depend on where two values differ. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Code that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Code[]";
    }
}
