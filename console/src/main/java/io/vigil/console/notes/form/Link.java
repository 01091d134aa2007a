package io.vigil.console.notes.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A link in a note: {@code [[part:ID|Night Watchman]]} or {@code [[moment:ID|14:29 calm]]}. It carries the name that was
 * chosen, so that the note reads well when what it points to is renamed, set aside or cannot be asked for.
 *
 * @param id letters, figures and hyphens, at most {@value #ID_CHARACTERS}
 * @param name one line of at most {@value #NAME_CHARACTERS} characters without brackets and bars; never shown by
 *     {@link #toString}
 */
public record Link(Kind kind, String id, String name) {
    public static final int ID_CHARACTERS = 80;
    public static final int NAME_CHARACTERS = 200;

    private static final String OPENS = "[[";
    private static final Pattern TOKEN =
            Pattern.compile("\\[\\[(part|moment):([0-9A-Za-z-]{1,80})\\|([^\\[\\]|\\p{Cntrl}]{1,200})]]");
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,80}");
    private static final Pattern NAME = Pattern.compile("[^\\[\\]|\\p{Cntrl}]{1,200}");

    /** What a link points to. */
    public enum Kind {
        PART("part"),
        MOMENT("moment");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        private static Kind of(String word) {
            return word.equals(PART.word) ? PART : MOMENT;
        }
    }

    /** A link and where it stands in a text. */
    public record Found(Link link, int start, int end) {}

    public Link {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("an id of " + id.length() + " characters that no link can carry");
        }
        if (!NAME.matcher(name).matches() || name.isBlank()) {
            throw new IllegalArgumentException("a name of " + name.length() + " characters that no link can carry");
        }
    }

    /** A link to what is called {@code name}, in characters that a link can carry. Blank names are refused. */
    public static Link to(Kind kind, String id, String name) {
        var plain = name.replace('[', '(')
                .replace(']', ')')
                .replace('|', '/')
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return new Link(kind, id, cut(plain));
    }

    private static String cut(String name) {
        if (name.length() <= NAME_CHARACTERS) {
            return name;
        }
        var end = Character.isHighSurrogate(name.charAt(NAME_CHARACTERS - 1)) ? NAME_CHARACTERS - 1 : NAME_CHARACTERS;
        return name.substring(0, end);
    }

    /** As it is kept in the text. */
    public String token() {
        return OPENS + kind.word + ":" + id + "|" + name + "]]";
    }

    /** Every link of a text, in order. Quick for a text without any. */
    public static List<Found> in(CharSequence text) {
        if (text.toString().indexOf(OPENS) < 0) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        var token = TOKEN.matcher(text);
        while (token.find()) {
            if (!token.group(3).isBlank()) {
                var link = new Link(Kind.of(token.group(1)), token.group(2), token.group(3));
                found.add(new Found(link, token.start(), token.end()));
            }
        }
        return found;
    }

    /** The text with every link as {@code said} says it. */
    public static String replaced(String text, Function<Link, String> said) {
        var links = in(text);
        if (links.isEmpty()) {
            return text;
        }
        var out = new StringBuilder(text.length());
        var from = 0;
        for (var found : links) {
            out.append(text, from, found.start()).append(said.apply(found.link()));
            from = found.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The text with every link as the name that was chosen: what is searched, and what an outline shows. */
    public static String named(String text) {
        return replaced(text, Link::name);
    }

    @Override
    public String toString() {
        return "Link[" + kind + ", " + id + "]";
    }
}
