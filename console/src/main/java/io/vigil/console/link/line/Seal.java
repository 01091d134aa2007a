package io.vigil.console.link.line;

/** How far the line to a guest can be trusted now. There is no state in which something is sent unsealed. */
public enum Seal {
    /** No guest is there. */
    NONE,
    /** A guest is there; the handshake is not complete. */
    CONNECTING,
    /** Sealed; nobody has compared the words of this handshake. */
    UNVERIFIED,
    /** Sealed by keys that hang on words which were read alike. */
    VERIFIED,
    /** Sealed, but nothing has been heard for five seconds. */
    SILENT,
    /** Something on the way was changed, or no handshake can be completed. Said for a while after it was set right. */
    ALTERED;

    /** Whether the guest was heard a moment ago, through keys of its own. */
    public boolean isHeard() {
        return this == UNVERIFIED || this == VERIFIED;
    }
}
