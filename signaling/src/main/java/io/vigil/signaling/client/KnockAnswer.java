package io.vigil.signaling.client;

/** What the console says to a knock. */
public enum KnockAnswer {
    /** The one who knocks takes the seat; whoever sits there is told. */
    ADMIT,
    TURN_AWAY
}
