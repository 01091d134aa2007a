package io.vigil.signaling.xmpp;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes one stanza as the text of one frame. Elements of a stream itself carry the prefix that clients look for. */
public final class StanzaWriter {
    /** UTF-8 needs no more for one {@code char}. */
    private static final int MOST_BYTES_OF_A_CHARACTER = 3;

    private final StringBuilder out = new StringBuilder(512);
    private final int mostCharacters;

    private StanzaWriter(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    public static String write(Element stanza) {
        return written(stanza, Integer.MAX_VALUE);
    }

    /**
     * The same, unless it is longer than a frame may be. What is read may be shorter than what is written of it: a prefix stands
     * for a namespace, a quote for six characters. What is far too long is not written to its end first.
     *
     * @param mostBytes of UTF-8
     */
    public static Optional<String> within(Element stanza, int mostBytes) {
        var text = written(stanza, mostBytes);
        return isWithin(text, mostBytes) ? Optional.of(text) : Optional.empty();
    }

    /** How many bytes of UTF-8 it takes written. */
    public static int bytes(Element stanza) {
        return write(stanza).getBytes(StandardCharsets.UTF_8).length;
    }

    /** Whether it takes no more than {@code mostBytes} of UTF-8 written. */
    public static boolean fits(Element stanza, int mostBytes) {
        return within(stanza, mostBytes).isPresent();
    }

    private static String written(Element stanza, int mostCharacters) {
        var writer = new StanzaWriter(mostCharacters);
        writer.element(stanza, "");
        return writer.out.toString();
    }

    private static boolean isWithin(String text, int mostBytes) {
        return text.length() <= mostBytes / MOST_BYTES_OF_A_CHARACTER
                || (text.length() <= mostBytes && text.getBytes(StandardCharsets.UTF_8).length <= mostBytes);
    }

    private void element(Element element, String around) {
        if (out.length() > mostCharacters) {
            return; // too long already, and thrown away
        }
        var ofStream = element.namespace().equals(Namespaces.STREAMS);
        var name = ofStream ? "stream:" + element.name() : element.name();
        var inside = ofStream ? around : element.namespace();
        out.append('<').append(name);
        if (ofStream) {
            attribute("xmlns:stream", Namespaces.STREAMS);
        } else if (!inside.equals(around)) {
            attribute("xmlns", inside);
        }
        element.attributes().forEach(this::attribute);
        if (element.content().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (var node : element.content()) {
            if (node instanceof Element child) {
                element(child, inside);
            } else if (node instanceof Text text) {
                text(text.characters());
            }
        }
        out.append("</").append(name).append('>');
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> reference(c); // else normalised away on reading
                default -> out.append(c);
            }
        }
        out.append('"');
    }

    /** No more is escaped than has to be (XML 1.0 §2.4), so that it stays about as long as it came. */
    private void text(String characters) {
        for (var i = 0; i < characters.length(); i++) {
            var c = characters.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '&' -> out.append("&amp;");
                case '>' -> out.append(out.charAt(out.length() - 1) == ']' ? "&gt;" : ">"); // never "]]>"
                case '\r' -> reference(c); // else read as a line's end
                default -> out.append(c);
            }
        }
    }

    private void reference(char c) {
        out.append("&#").append((int) c).append(';');
    }
}
