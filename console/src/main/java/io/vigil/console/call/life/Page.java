package io.vigil.console.call.life;

/** The guest's page, by its sealed heartbeat. */
public enum Page {
    ALIVE,
    SILENT,
    /** It has not been heard yet. */
    NONE
}
