package io.vigil.console.link.message;

/** The faces of the guest's page. */
public enum PagePhase {
    BEFORE,
    TALK,
    JOURNEY,
    AFTER
}
