package io.vigil.console.session.command;

import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;

/** What the therapist is told when a wish is refused. */
public final class SessionNotices {
    private static final Words WORDS = Words.of(SessionNotices.class);

    private SessionNotices() {}

    static Notice alreadyBegun() {
        return WORDS.notice("notice.alreadyBegun");
    }

    static Notice noProtector() {
        return WORDS.notice("notice.noProtector");
    }

    static Notice conditionMissing() {
        return WORDS.notice("notice.conditionMissing");
    }

    static Notice closeFirst() {
        return WORDS.notice("notice.closeFirst");
    }

    static Notice staysOnTheList() {
        return WORDS.notice("notice.staysOnTheList");
    }

    /** This belongs to another step, or to none any more. */
    static Notice notNow() {
        return WORDS.notice("notice.notNow");
    }

    static Notice nothingWritten() {
        return WORDS.notice("notice.nothingWritten");
    }

    /** Where the client is was kept as it stands there now. */
    static Notice whereIsSoAlready() {
        return WORDS.notice("notice.whereIsSoAlready");
    }

    /** An address or a number that was known would be none. */
    static Notice whereIsEmpty() {
        return WORDS.notice("notice.whereIsEmpty");
    }

    static Notice cannotBeWaived() {
        return WORDS.notice("notice.cannotBeWaived");
    }

    /** What is left out needs a reason. */
    static Notice reasonMissing() {
        return WORDS.notice("notice.reasonMissing");
    }

    static Notice impossibleVitals() {
        return WORDS.notice("notice.impossibleVitals");
    }

    static Notice impossibleTime() {
        return WORDS.notice("notice.impossibleTime");
    }

    static Notice unknownProtector() {
        return WORDS.notice("notice.unknownProtector");
    }

    /** What was written is longer than is kept. */
    static Notice tooLong() {
        return WORDS.notice("notice.tooLong");
    }

    static Notice touchMissing() {
        return WORDS.notice("notice.touchMissing");
    }

    static Notice nothingToCorrect() {
        return WORDS.notice("notice.nothingToCorrect");
    }

    static Notice alreadyOnTheList() {
        return WORDS.notice("notice.alreadyOnTheList");
    }

    static Notice rungNotStarted() {
        return WORDS.notice("notice.rungNotStarted");
    }

    static Notice noDrillNow() {
        return WORDS.notice("notice.noDrillNow");
    }

    static Notice drillIsOver() {
        return WORDS.notice("notice.drillIsOver");
    }

    /** A gate is closed; {@code missing} says what it asks for. */
    static Notice closed(String missing) {
        return WORDS.notice("notice.closed", missing);
    }

    /** A fact could not be kept. */
    public static Notice notRecorded() {
        return WORDS.notice("notice.notRecorded");
    }

    /** Facts of a session that was kept cannot be read. */
    /** A part of the facts of this day could not be read. */
    public static Notice notAllRead() {
        return WORDS.notice("notice.notAllRead");
    }
}
