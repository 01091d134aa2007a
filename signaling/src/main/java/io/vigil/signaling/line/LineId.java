package io.vigil.signaling.line;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names a line and its room: 32 characters of lower-case hex (protocol.md §1). No secret, but nobody else's to know. */
public record LineId(String hex) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    public LineId {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("a line id is 32 characters of lower-case hex, not " + hex.length());
        }
    }

    /** The line that {@code text} names, if it names one. */
    public static Optional<LineId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new LineId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return hex;
    }
}
