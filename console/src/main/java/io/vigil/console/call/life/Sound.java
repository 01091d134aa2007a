package io.vigil.console.call.life;

/** The sound that arrives here. */
public enum Sound {
    ALIVE,
    GONE
}
