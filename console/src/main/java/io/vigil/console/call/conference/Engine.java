package io.vigil.console.call.conference;

/** What holds a call. */
public enum Engine {
    /** One peer connection, its descriptions on the sealed line. */
    DIRECT,
    /** A conference of lib-jitsi-meet, its frames sealed with a key from the sealed line. */
    JITSI
}
