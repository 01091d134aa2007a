package io.vigil.console.link.talk;

/** What was sealed is no frame of this protocol. The text names the field, never its content. */
public final class BadFrame extends Exception {
    private static final long serialVersionUID = 1;

    BadFrame(String why) {
        super(why);
    }

    BadFrame(String why, Throwable cause) {
        super(why, cause);
    }
}
