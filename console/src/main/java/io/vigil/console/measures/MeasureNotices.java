package io.vigil.console.measures;

import io.vigil.console.words.Bounds;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;

/** What the therapist is told about measures. */
public final class MeasureNotices {
    private static final Words WORDS = Words.of(MeasureNotices.class);

    private MeasureNotices() {}

    /**
     * An answer that the therapist has to hear of at once.
     *
     * @param answer 1 to 3
     */
    public static Notice safety(Measure measure, int answer) {
        return measure == Measure.C_SSRS
                ? WORDS.notice("prompt.C_SSRS", Score.screened(answer))
                : WORDS.notice("prompt.PHQ_9", Questionnaire.PHQ_9.answers().get(answer));
    }

    /** An entry was not kept. */
    public static Notice notKept(MeasureLog.Why why) {
        return WORDS.notice("notKept." + why);
    }

    /** That the prompt was shown was not kept. */
    public static Notice shownNotKept() {
        return WORDS.notice("shownNotKept");
    }

    /** What was done after the prompt was not kept. */
    public static Notice safetyNotKept() {
        return WORDS.notice("safetyNotKept");
    }

    /** What was done is too long to be kept. */
    public static Notice wordsTooLong(int characters) {
        return WORDS.notice("wordsTooLong", Integer.toString(characters), Integer.toString(Bounds.TEXT_CHARACTERS));
    }

    /** Nothing could be read. */
    public static Notice notRead() {
        return WORDS.notice("notRead");
    }

    /**
     * Some of it could not be read.
     *
     * @param damaged how many entries, one at least
     */
    public static Notice partlyRead(int damaged) {
        return WORDS.notice("partlyRead", damaged);
    }
}
