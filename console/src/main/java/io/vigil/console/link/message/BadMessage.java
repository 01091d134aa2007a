package io.vigil.console.link.message;

/** A message of a known kind that says something impossible. The text names the field, never its content. */
public final class BadMessage extends Exception {
    private static final long serialVersionUID = 1;

    BadMessage(String why) {
        super(why);
    }

    BadMessage(String why, Throwable cause) {
        super(why, cause);
    }
}
