package io.vigil.crypto.line;

/**
 * What came does not open: forged, replayed, out of order, or made with another key. The handshake it belongs to is over;
 * the session is not.
 */
public final class Tampered extends Exception {
    private static final long serialVersionUID = 1;

    Tampered(String what) {
        super(what);
    }
}
