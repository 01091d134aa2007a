package io.vigil.signaling.client;

/** What somebody is told whose seat is emptied by the console. */
public enum Unseated {
    /** Another device has taken over, at another server of the practice. */
    REPLACED,
    /** The therapist did not let it in. */
    TURNED_AWAY
}
