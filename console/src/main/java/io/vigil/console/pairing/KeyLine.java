package io.vigil.console.pairing;

import java.util.Base64;

/**
 * The line by which a server knows this console: it is added to the file that {@code console.keys} names. The key is public: it lets nobody in.
 *
 * @param key 32 bytes of Ed25519 in base64
 * @param comment whose it is, for the administrator; one line of 60 characters at most
 */
public record KeyLine(String key, String comment) {
    private static final int KEY_BYTES = 32;
    private static final int LONGEST_COMMENT = 60;

    public KeyLine {
        if (Base64.getDecoder().decode(key).length != KEY_BYTES) {
            throw new IllegalArgumentException("a key is 32 bytes");
        }
        comment = tidied(comment);
    }

    private static String tidied(String comment) {
        var line = comment.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var most = line.codePointCount(0, line.length()) > LONGEST_COMMENT
                ? line.offsetByCodePoints(0, LONGEST_COMMENT)
                : line.length();
        return line.substring(0, most);
    }

    /** As it is added. */
    public String text() {
        return comment.isEmpty() ? key : key + " " + comment;
    }
}
