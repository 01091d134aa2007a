package io.vigil.console.call.life;

/** The picture that arrives here. */
public enum Picture {
    ALIVE,
    /** Frames stopped, or the same picture is shown over and over. */
    FROZEN,
    /** None has come yet. */
    NONE
}
