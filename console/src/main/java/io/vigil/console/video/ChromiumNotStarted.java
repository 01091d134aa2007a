package io.vigil.console.video;

/**
 * Chromium could not be unpacked or started. The console goes on without picture and sound; another try needs another
 * process.
 */
public final class ChromiumNotStarted extends Exception {
    private static final long serialVersionUID = 1L;

    ChromiumNotStarted(String message) {
        super(message);
    }

    ChromiumNotStarted(String message, Throwable cause) {
        super(message, cause);
    }
}
