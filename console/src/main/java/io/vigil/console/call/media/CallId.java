package io.vigil.console.call.media;

/**
 * Names one attempt at a call, so that what is left over from an earlier attempt is not taken for this one.
 *
 * @param text 1 to 64 characters, chosen by the console
 */
public record CallId(String text) {
    private static final int LONGEST = 64;

    public CallId {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a call's id has 1 to 64 characters, not " + text.length());
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
