package io.vigil.signaling.xmpp;

/** Characters in an element. */
public record Text(String characters) implements Node {
    /** Counts only: what is said belongs to those who speak. */
    @Override
    public String toString() {
        return "Text[" + characters.length() + " characters]";
    }
}
