package io.vigil.console.app.shared;

import io.vigil.console.export.NotExported;
import io.vigil.console.video.message.FromPane;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.util.Locale;

/** What the therapist is told about the console itself. */
public final class AppNotices {
    private static final Words WORDS = Words.of(AppNotices.class);

    private AppNotices() {}

    public static Notice noDisplay() {
        return WORDS.notice("noDisplay");
    }

    public static Notice wrongUse() {
        return WORDS.notice("wrongUse");
    }

    public static Notice serverNotStarted() {
        return WORDS.notice("serverNotStarted");
    }

    public static Notice keyUnreadable(String file) {
        return WORDS.notice("keyUnreadable", file);
    }

    public static Notice noChromium() {
        return WORDS.notice("noChromium");
    }

    public static Notice paneLost() {
        return WORDS.notice("paneLost");
    }

    public static Notice ownCamera() {
        return WORDS.notice("ownCamera");
    }

    /**
     * A server gives guests other pages than this build has.
     *
     * @param server its host, and its port if it has one
     */
    public static Notice otherPages(String server) {
        return WORDS.notice("otherPages", server);
    }

    public static Notice noRelays() {
        return WORDS.notice("noRelays");
    }

    /** The practice wants the relay alone, and there is none. */
    public static Notice relayAlone() {
        return WORDS.notice("relayAlone");
    }

    public static Notice noPath() {
        return WORDS.notice("noPath");
    }

    public static Notice unsealed() {
        return WORDS.notice("unsealed");
    }

    public static Notice impostor() {
        return WORDS.notice("impostor");
    }

    public static Notice cannotCall() {
        return WORDS.notice("cannotCall");
    }

    /** The conference cannot be had. */
    public static Notice noConference(FromPane.NoConference.Why why) {
        return WORDS.notice("noConference." + why.name().toLowerCase(Locale.ROOT));
    }

    public static Notice anotherGuest() {
        return WORDS.notice("anotherGuest");
    }

    public static Notice sessionNotKept() {
        return WORDS.notice("sessionNotKept");
    }

    public static Notice invitationNotKept() {
        return WORDS.notice("invitationNotKept");
    }

    /** Whoever the therapist spoke with beside the client is not heard any more. */
    public static Notice voiceOver() {
        return WORDS.notice("voiceOver");
    }

    public static Notice linkNotKept(Beside whose) {
        return WORDS.notice("linkNotKept." + whose);
    }

    public static Notice linkNotRead(Beside whose) {
        return WORDS.notice("linkNotRead." + whose);
    }

    public static Notice wordsNotKept() {
        return WORDS.notice("wordsNotKept");
    }

    /** Somebody was found in a green light and is not on the map yet. */
    public static Notice foundNotKept() {
        return WORDS.notice("foundNotKept");
    }

    public static Notice lastSessionUnreadable() {
        return WORDS.notice("lastSessionUnreadable");
    }

    public static Notice calendarNotWritten(NotExported.Why why) {
        return WORDS.notice("calendarNotWritten." + why);
    }

    public static Notice wrong() {
        return WORDS.notice("wrong");
    }

    public static String consoleIsGone(String client) {
        return WORDS.text("consoleIsGone", client);
    }

    public static String waitingForThePicture() {
        return WORDS.text("waitingForThePicture");
    }

    public static String nobodyYet() {
        return WORDS.text("nobodyYet");
    }
}
