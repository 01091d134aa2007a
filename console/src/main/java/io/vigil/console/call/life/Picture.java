package io.vigil.console.call.life;

/** The picture that arrives here. */
public enum Picture {
    ALIVE,
    /** Frames stopped, or the same picture is shown over and over. */
    FROZEN,
    /** The guest's page holds it back so that the sound gets through, and says so again and again. */
    PAUSED,
    /** None has come yet. */
    NONE
}
