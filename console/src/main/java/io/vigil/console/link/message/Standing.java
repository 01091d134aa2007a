package io.vigil.console.link.message;

/** Where a guest stands: before the door, or in. */
public enum Standing {
    WAITING,
    ADMITTED
}
