package io.vigil.signaling.door;

/** What the door says to a guest's ticket (protocol.md §2.1). */
public enum Admission {
    /** The line is open and the ticket is its own. */
    WELCOME,
    /** The line is not known, or not yet open: the guest waits, and cannot tell the one from the other. */
    EARLY,
    /** The line is known and the ticket is another. */
    WRONG_TICKET,
    /** The line was known and is over. */
    OVER
}
