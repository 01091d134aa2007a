package io.vigil.crypto.proof;

import java.util.Base64;

/** The text form of keys and certificates (RFC 7468). */
final class Pem {
    private static final int LINE_CHARACTERS = 64;
    private static final byte[] LINE_END = {'\n'};

    private Pem() {}

    static String write(String label, byte[] der) {
        return begin(label) + "\n"
                + Base64.getMimeEncoder(LINE_CHARACTERS, LINE_END).encodeToString(der) + "\n"
                + end(label) + "\n";
    }

    /** @throws BadKey when the text holds no block of this label, or one that is not base64 */
    static byte[] read(String label, String text) throws BadKey {
        var begin = text.indexOf(begin(label));
        var end = text.indexOf(end(label));
        if (begin < 0 || end < begin) {
            throw new BadKey("no PEM block " + label);
        }
        try {
            return Base64.getMimeDecoder()
                    .decode(text.substring(begin + begin(label).length(), end));
        } catch (IllegalArgumentException e) {
            throw new BadKey("the PEM block " + label + " is not base64");
        }
    }

    private static String begin(String label) {
        return "-----BEGIN " + label + "-----";
    }

    private static String end(String label) {
        return "-----END " + label + "-----";
    }
}
