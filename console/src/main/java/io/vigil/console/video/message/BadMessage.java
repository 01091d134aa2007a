package io.vigil.console.video.message;

/** The page said something that is not in the contract. The message names what is wrong, never what was said. */
public final class BadMessage extends Exception {
    private static final long serialVersionUID = 1L;

    BadMessage(String message) {
        super(message);
    }
}
