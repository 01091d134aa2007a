package io.vigil.console.call.check;

/** What became of asking a relay for a place (RFC 8656 §7, an allocation). */
public enum Relay {
    /** The practice names none. */
    NONE,
    REACHED,
    NOT_REACHED
}
