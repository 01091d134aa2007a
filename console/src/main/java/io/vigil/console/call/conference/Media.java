package io.vigil.console.call.conference;

/** How the media of a conference of two travels. */
public enum Media {
    /** From browser to browser; whose the DTLS is, is proven. */
    PEER,
    /** Through a videobridge, which ends DTLS and sees sealed frames only; from browser to browser where that works. */
    BRIDGE
}
