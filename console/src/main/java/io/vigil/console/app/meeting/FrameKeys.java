package io.vigil.console.app.meeting;

import java.security.SecureRandom;
import java.util.Base64;

/** Keys that frames are sealed with: one for each attempt. */
final class FrameKeys {
    private static final int BYTES = 32;

    private FrameKeys() {}

    /** Base64url of 32 random bytes. */
    static String next(SecureRandom random) {
        var key = new byte[BYTES];
        random.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
