package io.vigil.console.link;

/** Whether the server that carries a line can be reached. */
public enum ServerContact {
    CONNECTING,
    REACHED,
    /** Tried again and again by itself. */
    UNREACHABLE
}
