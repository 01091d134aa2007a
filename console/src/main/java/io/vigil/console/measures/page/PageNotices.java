package io.vigil.console.measures.page;

import io.vigil.console.measures.MeasureLog;
import io.vigil.console.measures.Questionnaire;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;

/** What the therapist is told about questionnaires on the client's page. */
public final class PageNotices {
    private static final Words WORDS = Words.of(PageNotices.class);

    private PageNotices() {}

    /** Why nothing is asked at this moment. @throws IllegalArgumentException for {@link Moment#FREE} */
    public static Notice refused(Moment moment) {
        if (moment == Moment.FREE) {
            throw new IllegalArgumentException("nothing speaks against it");
        }
        return WORDS.notice("refused." + moment);
    }

    /** The asking was not kept, and therefore not sent. */
    public static Notice notAsked(MeasureLog.Why why) {
        return WORDS.notice("notAsked." + why);
    }

    /** What the client sent is not on the disk. */
    public static Notice notTaken(MeasureLog.Why why) {
        return WORDS.notice("notTaken." + why);
    }

    /** The client would rather not answer. */
    public static Notice declined(Questionnaire of) {
        return WORDS.notice("declined", of.measure().title());
    }

    /** Taken from the page because the medicine has come. */
    public static Notice takenAway(Questionnaire of) {
        return WORDS.notice("takenAway", of.measure().title());
    }

    /** That one was put away is not on the disk. */
    public static Notice notPutAway() {
        return WORDS.notice("notPutAway");
    }

    /** Whether one is on the page cannot be read after a restart. */
    public static Notice notKnown() {
        return WORDS.notice("notKnown");
    }
}
