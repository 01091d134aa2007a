package io.vigil.console.link.place;

/** Whether the server that carries a line can be reached. */
public enum ServerContact {
    CONNECTING,
    REACHED,
    /** Tried again and again by itself. */
    UNREACHABLE,
    /** It is there, and does not let this console in: its key is not known there, or the server cannot be trusted. */
    REFUSED
}
