package io.vigil.console.call.conference;

/** What carries picture and sound. */
public enum Engine {
    /** One connection between the two ends, negotiated over the sealed line. */
    DIRECT,
    /** lib-jitsi-meet at both ends, over Vigil's own server or a Jitsi deployment. */
    JITSI
}
