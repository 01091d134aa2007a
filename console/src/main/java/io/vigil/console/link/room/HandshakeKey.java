package io.vigil.console.link.room;

/** Which key a handshake begins with (protocol §4.1). */
public enum HandshakeKey {
    /** Everybody with the link has it. */
    INVITATION,
    /** Left behind by words that were read alike. */
    CONFIRMED
}
