package io.vigil.signaling.resume;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Names a stream that may be resumed. Whoever shows it is taken for the stream's owner, so it is kept like a password. */
public final class ResumeId {
    /** 128 bits, which nobody guesses within the window. */
    public static final int BYTES = 16;

    private final String text;

    private ResumeId(String text) {
        this.text = text;
    }

    public static ResumeId random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new ResumeId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether {@code shown} is this id; takes as long for a wrong one as for the right one. */
    public boolean is(String shown) {
        return MessageDigest.isEqual(text.getBytes(StandardCharsets.US_ASCII), shown.getBytes(StandardCharsets.UTF_8));
    }

    /** For the wire alone. */
    String wire() {
        return text;
    }

    @Override
    public String toString() {
        return "ResumeId";
    }
}
