package io.vigil.console.app.jitsi.check;

/** A socket that did not open. */
final class NotReached extends Missed {
    private static final long serialVersionUID = 1;

    private final Where where;

    /** How far it came. */
    enum Where {
        ADDRESS,
        TLS,
        WEBSOCKET
    }

    NotReached(Where where, String why, Throwable cause) {
        super(why, cause);
        this.where = where;
    }

    Where where() {
        return where;
    }
}
