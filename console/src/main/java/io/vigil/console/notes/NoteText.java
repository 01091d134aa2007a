package io.vigil.console.notes;

/**
 * What a text of a note must be. The limit is {@value #MOST_BYTES} bytes of UTF-8, about 150,000 words or the length of
 * two novels: far more than is written in three hours, and little enough that one note is sealed, kept and read back in
 * one piece within a save.
 */
public final class NoteText {
    /** 1 MiB of UTF-8. */
    public static final int MOST_BYTES = 1 << 20;

    private NoteText() {}

    /** The length of {@code text} in UTF-8, without making the bytes. Half a surrogate pair counts as three. */
    public static int bytes(CharSequence text) {
        var bytes = 0L;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < 0x80) {
                bytes += 1;
            } else if (c < 0x800) {
                bytes += 2;
            } else if (startsPair(text, i)) {
                bytes += 4;
                i++;
            } else {
                bytes += 3;
            }
        }
        return (int) Math.min(bytes, Integer.MAX_VALUE);
    }

    public static boolean fits(CharSequence text) {
        return bytes(text) <= MOST_BYTES;
    }

    /** {@code text} with each half of a surrogate pair, which UTF-8 cannot hold, replaced by the replacement mark U+FFFD. */
    public static String whole(String text) {
        if (isWhole(text)) {
            return text;
        }
        var whole = new StringBuilder(text);
        for (var i = 0; i < whole.length(); i++) {
            if (startsPair(whole, i)) {
                i++;
            } else if (Character.isSurrogate(whole.charAt(i))) {
                whole.setCharAt(i, '\uFFFD');
            }
        }
        return whole.toString();
    }

    private static boolean isWhole(CharSequence text) {
        for (var i = 0; i < text.length(); i++) {
            if (startsPair(text, i)) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsPair(CharSequence text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    /** Returns {@code text} if it can be kept. @throws IllegalArgumentException naming the length, never the text */
    static String keepable(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException("a note has at most " + MOST_BYTES + " bytes, not " + bytes(text));
        }
        if (!isWhole(text)) {
            throw new IllegalArgumentException("a note of " + text.length() + " characters holds half a character");
        }
        return text;
    }
}
