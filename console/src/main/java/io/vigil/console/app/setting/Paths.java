package io.vigil.console.app.setting;

/** Which paths media may take. */
public enum Paths {
    /** The shortest that is found. */
    ANY,
    /** Through a relay alone: neither end learns the other's address. */
    RELAY_ONLY
}
