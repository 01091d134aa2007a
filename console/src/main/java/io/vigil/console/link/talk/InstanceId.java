package io.vigil.console.link.talk;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names one memory of the counters: a console process or a guest's tab.
 *
 * @param hex 16 digits
 */
public record InstanceId(String hex) {
    private static final Pattern SIXTEEN = Pattern.compile("[0-9a-f]{16}");
    private static final int BYTES = 8;

    public InstanceId {
        if (!SIXTEEN.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "an instance is named by 16 hex digits, this has " + hex.length() + " characters");
        }
    }

    public static InstanceId random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new InstanceId(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return hex;
    }
}
