package io.vigil.console.call;

/** The sound that arrives here. */
public enum Sound {
    ALIVE,
    GONE
}
