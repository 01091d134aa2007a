package io.vigil.crypto.vault;

import io.vigil.crypto.secret.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** What was typed, as the bytes that are stretched: Unicode NFKC, then UTF-8, so that every keyboard gives the same. */
public final class Passphrase {
    private static final int ASCII = 0x80;

    private Passphrase() {}

    /**
     * The bytes of what was typed. ASCII passes without leaving a trace; a run of other letters goes through one
     * short-lived String, because the JDK normalises nothing else.
     *
     * @param typed the caller's to wipe
     */
    public static SecretBytes of(char[] typed) {
        var normal = new char[typed.length * 18]; // the most that NFKC makes of one
        try {
            var length = 0;
            for (var from = 0; from < typed.length; ) {
                var to = endOfRun(typed, from);
                length += normalize(typed, from, to, normal, length);
                from = to;
            }
            return utf8(CharBuffer.wrap(normal, 0, length));
        } finally {
            Arrays.fill(normal, '\0');
        }
    }

    /** An ASCII letter joins nothing before it; what follows it may join it. */
    private static int endOfRun(char[] typed, int from) {
        var to = from + 1;
        while (to < typed.length && typed[to] >= ASCII) {
            to++;
        }
        return to;
    }

    private static int normalize(char[] typed, int from, int to, char[] out, int at) {
        if (to - from == 1 && typed[from] < ASCII) {
            out[at] = typed[from];
            return 1;
        }
        var normal = Normalizer.normalize(CharBuffer.wrap(typed, from, to - from), Normalizer.Form.NFKC);
        normal.getChars(0, normal.length(), out, at);
        return normal.length();
    }

    private static SecretBytes utf8(CharBuffer characters) {
        var room = ByteBuffer.allocate(characters.remaining() * 3); // the most that UTF-8 makes of one
        var encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        encoder.encode(characters, room, true);
        try {
            return SecretBytes.owning(Arrays.copyOf(room.array(), room.position()));
        } finally {
            Arrays.fill(room.array(), (byte) 0);
        }
    }
}
