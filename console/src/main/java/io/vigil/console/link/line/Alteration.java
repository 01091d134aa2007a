package io.vigil.console.link.line;

/** What was noticed when a line was altered. */
public enum Alteration {
    /** A sealed frame did not open: forged, replayed, reordered, or one before it is missing. */
    FRAME_DID_NOT_OPEN,
    /** The guest is there, and the handshake fails or does not complete: the line could not be sealed. */
    NOT_SEALED
}
