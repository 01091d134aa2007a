package io.vigil.signaling.door;

/** What becomes of a guest at the door (protocol.md §2.1). */
public enum Admission {
    ADMITTED,
    /** The line is not registered, or its time has not come: indistinguishable from a guest who is early. */
    EARLY,
    WRONG_TICKET,
    EXPIRED,
    /** Too many wait already, or too much was guessed from there. */
    LATER
}
