package io.vigil.console.alarm;

/** No device takes sound now. */
final class NoSound extends Exception {
    private static final long serialVersionUID = 1;

    NoSound(String message) {
        super(message);
    }
}
