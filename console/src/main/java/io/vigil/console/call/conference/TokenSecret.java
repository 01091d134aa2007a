package io.vigil.console.call.conference;

/** The key that a practice shares with its deployment. Lives as long as the console, and is in no text. */
public final class TokenSecret {
    /** RFC 7518 §3.2: as many as the hash gives. */
    public static final int LEAST_BYTES = 32;

    private final byte[] bytes;

    /**
     * Keeps a copy.
     *
     * @param bytes 32 at least; the caller wipes them
     */
    public TokenSecret(byte[] bytes) {
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalArgumentException("a token's key is " + LEAST_BYTES + " bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    /** A copy, the caller's to wipe. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "TokenSecret";
    }
}
