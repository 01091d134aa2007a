package io.vigil.signaling.xmpp;

/** Writes one stanza as the text of one frame. Elements of a stream itself carry the prefix that clients look for. */
public final class StanzaWriter {
    private final StringBuilder out = new StringBuilder(512);

    private StanzaWriter() {}

    public static String write(Element stanza) {
        var writer = new StanzaWriter();
        writer.element(stanza, "");
        return writer.out.toString();
    }

    private void element(Element element, String around) {
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
                escaped(text.characters());
            }
        }
        out.append("</").append(name).append('>');
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escaped(value);
        out.append('"');
    }

    private void escaped(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' ->
                    out.append("&#").append((int) c).append(';'); // else normalised away on reading
                default -> out.append(c);
            }
        }
    }
}
