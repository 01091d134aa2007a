package io.vigil.console.link;

/** A second device at the door, by the id the server gave it. */
public record Knock(String id) {
    /** What the therapist decides. */
    public enum Answer {
        /** It takes the seat; the device that had it is told so. */
        ADMIT,
        TURN_AWAY
    }
}
