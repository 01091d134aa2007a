package io.vigil.signaling.room;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** By which a guest's tab is known to be the same one after a cut or a reload: 16 random bytes. */
public final class SeatKey {
    private static final int BYTES = 16;

    private final byte[] bytes;

    private SeatKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads base64url without padding. */
    public static Optional<SeatKey> parse(String base64url) {
        try {
            var bytes = Base64.getUrlDecoder().decode(base64url);
            return bytes.length == BYTES ? Optional.of(new SeatKey(bytes)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatKey that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "SeatKey";
    }
}
