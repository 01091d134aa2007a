package io.vigil.console.app;

import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;

/** What the therapist is told about the console itself. */
final class AppNotices {
    private static final Words WORDS = Words.of(AppNotices.class);

    private AppNotices() {}

    static Notice noDisplay() {
        return WORDS.notice("noDisplay");
    }

    static Notice wrongUse() {
        return WORDS.notice("wrongUse");
    }

    static Notice serverNotStarted() {
        return WORDS.notice("serverNotStarted");
    }

    static Notice keyUnreadable(String file) {
        return WORDS.notice("keyUnreadable", file);
    }

    static Notice noChromium() {
        return WORDS.notice("noChromium");
    }

    static Notice paneLost() {
        return WORDS.notice("paneLost");
    }

    static Notice ownCamera() {
        return WORDS.notice("ownCamera");
    }

    static Notice noRelays() {
        return WORDS.notice("noRelays");
    }

    static Notice noPath() {
        return WORDS.notice("noPath");
    }

    static Notice anotherGuest() {
        return WORDS.notice("anotherGuest");
    }

    static Notice sessionNotKept() {
        return WORDS.notice("sessionNotKept");
    }

    static Notice invitationNotKept() {
        return WORDS.notice("invitationNotKept");
    }

    static Notice wordsNotKept() {
        return WORDS.notice("wordsNotKept");
    }

    static Notice lastSessionUnreadable() {
        return WORDS.notice("lastSessionUnreadable");
    }

    static Notice wrong() {
        return WORDS.notice("wrong");
    }

    static String consoleIsGone(String client) {
        return WORDS.text("consoleIsGone", client);
    }

    static String waitingForThePicture() {
        return WORDS.text("waitingForThePicture");
    }

    static String nobodyYet() {
        return WORDS.text("nobodyYet");
    }
}
