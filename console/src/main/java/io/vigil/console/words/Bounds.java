package io.vigil.console.words;

/** How much may be written by hand, and what becomes of characters that nobody typed on purpose. */
public final class Bounds {
    /** Of a name, a number, a line of a list. */
    public static final int LINE_CHARACTERS = 200;
    /** Of a prescription, an address, allergies. */
    public static final int TEXT_CHARACTERS = 10_000;
    /** Of sitters, addresses. */
    public static final int PLACES = 10;
    /** Of protectors, intentions. */
    public static final int ENTRIES = 100;

    private Bounds() {}

    /** One line: what surrounds it is cut off, a line end or other control within becomes a space. */
    public static String line(String what, String text) {
        return bounded(what, whole(text).replaceAll("\\p{Cntrl}+", " ").strip(), LINE_CHARACTERS);
    }

    /** Several lines, word for word: line ends become one kind, and controls that nothing can show are left out. */
    public static String text(String what, String text) {
        var lines = whole(text).replace("\r\n", "\n").replace('\r', '\n');
        return bounded(what, lines.replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""), TEXT_CHARACTERS);
    }

    public static void atMost(String what, int count, int most) {
        if (count > most) {
            throw new IllegalArgumentException(what + ": " + count + ", more than " + most);
        }
    }

    private static String bounded(String what, String text, int most) {
        atMost(what + " in characters", text.length(), most);
        return text;
    }

    /** Half a character cannot be written to disk and read again as it was. */
    private static String whole(String text) {
        return text.codePoints()
                .filter(character -> character > Character.MAX_VALUE || !Character.isSurrogate((char) character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
