package io.vigil.signaling.room;

/** What a console says to a knock. */
public enum KnockAnswer {
    ADMIT,
    TURN_AWAY
}
