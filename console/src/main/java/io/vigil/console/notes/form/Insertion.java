package io.vigil.console.notes.form;

/**
 * What is put into a text at one place. Nothing that stands there is taken away.
 *
 * @param at in characters from the start
 * @param text what is put in; never shown by {@link #toString}
 * @param caret where the cursor stands afterwards, in the new text
 */
public record Insertion(int at, String text, int caret) {
    /** A few words at the cursor, with a blank where they would run into a word. */
    public static Insertion words(String into, int cursor, String words) {
        var before = cursor > 0 && Character.isLetterOrDigit(into.charAt(cursor - 1)) ? " " : "";
        var after = cursor < into.length() && Character.isLetterOrDigit(into.charAt(cursor)) ? " " : "";
        var text = before + words + after;
        return new Insertion(cursor, text, cursor + text.length());
    }

    /**
     * Lines of their own: at the cursor where it stands at the start of a line, else behind the line it stands in, with
     * an empty line around them. The cursor goes to the end of the first entry or text that is to be filled in.
     */
    public static Insertion lines(String into, int cursor, String lines) {
        var lineStart = cursor == 0 || into.charAt(cursor - 1) == '\n';
        var lineEnd = into.indexOf('\n', cursor);
        var at = lineStart ? cursor : lineEnd < 0 ? into.length() : lineEnd;
        var before = at == 0 || into.startsWith("\n\n", at - 2)
                ? ""
                : into.charAt(at - 1) == '\n' ? (at == 1 ? "" : "\n") : "\n\n";
        var rest = into.substring(at);
        var after = rest.isEmpty() || rest.startsWith("\n\n") ? "" : rest.startsWith("\n") ? "\n" : "\n\n";
        var body = lines.stripTrailing();
        return new Insertion(at, before + body + after, at + before.length() + firstToFillIn(body));
    }

    private static int firstToFillIn(String lines) {
        var start = 0;
        while (start < lines.length()) {
            var end = lines.indexOf('\n', start);
            end = end < 0 ? lines.length() : end;
            if (Line.of(lines.substring(start, end)).isEntry()) {
                return end;
            }
            start = end + 1;
        }
        return lines.length();
    }

    @Override
    public String toString() {
        return "Insertion[at " + at + ", " + text.length() + " characters]";
    }
}
