package io.vigil.console.notes.form;

import java.util.regex.Pattern;

/**
 * One line of a note and what its first characters make of it. The notes know this much of Markdown and no more; every
 * other line is text as it stands, and nothing is ever HTML:
 * <ul>
 *   <li>{@code # }, {@code ## } or {@code ### } begins a heading;
 *   <li>{@code - } or {@code * } begins an entry of a list, {@code 1. } a numbered one; two spaces before it move it in
 *       by one step, at most {@value #DEEPEST};
 *   <li>{@code [[part:ID|name]]} and {@code [[moment:ID|14:29 calm]]} are links ({@link Link}).
 * </ul>
 *
 * @param level of a heading 1 to 3, of an entry 0 to {@value #DEEPEST}, else 0
 * @param mark the number of a numbered entry, or empty
 * @param start where what it says begins, in characters from the start of the line
 */
public record Line(Kind kind, int level, String mark, int start) {
    public static final int DEEPEST = 3;

    private static final int LONGEST_MARK =
            24; // indent, number and blank: what can decide stands in so many characters
    private static final Pattern HEADING = Pattern.compile("(#{1,3}) +\\S?.*", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("( {0,12})(?:[-*]|(\\d{1,4})[.)])(?: +.*|$)", Pattern.DOTALL);

    /** What a line is. */
    public enum Kind {
        HEADING,
        BULLET,
        NUMBERED,
        TEXT
    }

    /** Reads a line; a line end is no part of it. Quick, however long the line is. */
    public static Line of(CharSequence line) {
        var head = line.subSequence(0, Math.min(line.length(), LONGEST_MARK)).toString();
        var heading = HEADING.matcher(head);
        if (heading.matches()) {
            var level = heading.group(1).length();
            return new Line(Kind.HEADING, level, "", afterBlanks(head, level));
        }
        var entry = ENTRY.matcher(head);
        if (entry.matches()) {
            var level = Math.min(DEEPEST, entry.group(1).length() / 2);
            var number = entry.group(2);
            var markEnds = entry.end(1) + (number == null ? 1 : number.length() + 1);
            return new Line(
                    number == null ? Kind.BULLET : Kind.NUMBERED,
                    level,
                    number == null ? "" : number,
                    afterBlanks(head, markEnds));
        }
        return new Line(Kind.TEXT, 0, "", 0);
    }

    private static int afterBlanks(String head, int from) {
        var at = from;
        while (at < head.length() && head.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    public boolean isEntry() {
        return kind == Kind.BULLET || kind == Kind.NUMBERED;
    }

    /** What a line says without its mark. */
    public static String saying(String line) {
        return line.substring(of(line).start());
    }
}
