package io.vigil.console.desk.port;

/** The state of the therapist's own camera or microphone. */
public enum OwnTrack {
    ON,
    MUTED,
    /** No such device was found. */
    MISSING,
    /** The operating system or the browser pane refused it. */
    REFUSED
}
