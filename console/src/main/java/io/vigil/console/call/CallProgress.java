package io.vigil.console.call;

/** How far the call is, in the order the therapist sees it. */
public enum CallProgress {
    /** Nobody is admitted, or the call was ended. */
    NONE,
    /** The guest is admitted; the pane or the line is not there yet. */
    WAITING,
    /** Offer and answer are under way. */
    CONNECTING,
    /** Picture or sound has arrived. */
    STANDING,
    /** It stood, and a new path or a new attempt is being sought. */
    RECONNECTING
}
