package io.vigil.console.link.message;

/** Why a line ended: the session is over, or it goes on elsewhere. */
public enum EndReason {
    FINISHED,
    MOVED
}
