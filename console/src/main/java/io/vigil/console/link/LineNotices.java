package io.vigil.console.link;

import io.vigil.console.link.line.Alteration;
import io.vigil.console.link.place.Contacts;
import io.vigil.console.link.place.Place;
import io.vigil.console.link.place.ServerContact;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;

/** What the therapist is told about a line. */
public final class LineNotices {
    private static final Words WORDS = Words.of(LineNotices.class);

    private LineNotices() {}

    /** Something on the way was changed. */
    public static Notice of(Alteration alteration) {
        return switch (alteration) {
            case FRAME_DID_NOT_OPEN -> WORDS.notice("line.altered");
            case NOT_SEALED -> WORDS.notice("line.cannotSeal");
        };
    }

    public static Notice silent() {
        return WORDS.notice("line.silent");
    }

    public static Notice secondDevice() {
        return WORDS.notice("line.secondDevice");
    }

    public static Notice serverUnreachable() {
        return WORDS.notice("line.serverUnreachable");
    }

    /** The server is there and does not let this console in. */
    public static Notice serverRefuses() {
        return WORDS.notice("line.serverRefuses");
    }

    /** Of two servers one is missed; the other carries the line. */
    public static Notice of(Contacts.Missed missed) {
        var isFirst = missed.place() == Place.FIRST;
        if (missed.why() == ServerContact.REFUSED) {
            return WORDS.notice(isFirst ? "line.firstServerRefuses" : "line.secondServerRefuses");
        }
        return WORDS.notice(isFirst ? "line.firstServerAway" : "line.secondServerAway");
    }

    public static Notice notSealedYet() {
        return WORDS.notice("line.notSealedYet");
    }

    public static Notice notVerified() {
        return WORDS.notice("line.notVerified");
    }

    /** More waits for the guest's acknowledgement than is kept. */
    public static Notice nothingMoreIsKept() {
        return WORDS.notice("line.outboxFull");
    }
}
