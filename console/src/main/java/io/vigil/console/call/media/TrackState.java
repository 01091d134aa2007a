package io.vigil.console.call.media;

/** A microphone or a camera, as its owner left it or found it. */
public enum TrackState {
    ON,
    MUTED,
    /** There is none in the machine. */
    MISSING,
    /** There is one, and the person or the browser said no, or another program holds it. */
    REFUSED
}
