package io.vigil.console.call.media;

/** Which way the media takes, by the chosen candidate pair (RFC 8445 §4). */
public enum MediaPath {
    /** Not chosen yet. */
    NONE,
    /** From one end to the other, with a router in between at most. */
    DIRECT,
    /** Through a TURN server. */
    RELAY
}
