package io.vigil.console.course.command;

import io.vigil.console.course.log.CourseLog;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;

/** What the therapist is told when a wish is refused, or when the disk does not do what it should. */
public final class CourseNotices {
    private static final Words WORDS = Words.of(CourseNotices.class);

    private CourseNotices() {}

    /** A gate is closed; {@code missing} says what it asks for. */
    static Notice closed(String missing) {
        return WORDS.notice("notice.closed", missing);
    }

    static Notice impossibleDate() {
        return WORDS.notice("notice.impossibleDate");
    }

    /** Something of the same kind that is dated later was kept before. */
    static Notice beforeTheLast(String date) {
        return WORDS.notice("notice.beforeTheLast", date);
    }

    static Notice beforeTheJourney(String date) {
        return WORDS.notice("notice.beforeTheJourney", date);
    }

    static Notice nothingWritten() {
        return WORDS.notice("notice.nothingWritten");
    }

    static Notice nothingChosen() {
        return WORDS.notice("notice.nothingChosen");
    }

    static Notice tooLong(int characters, int most) {
        return WORDS.notice("notice.tooLong", Integer.toString(characters), Integer.toString(most));
    }

    static Notice reasonMissing() {
        return WORDS.notice("notice.reasonMissing");
    }

    static Notice bothTopics() {
        return WORDS.notice("notice.bothTopics");
    }

    static Notice validityMissing() {
        return WORDS.notice("notice.validityMissing");
    }

    static Notice overBeforeItBegan() {
        return WORDS.notice("notice.overBeforeItBegan");
    }

    static Notice notInForce() {
        return WORDS.notice("notice.notInForce");
    }

    static Notice noObjection() {
        return WORDS.notice("notice.noObjection");
    }

    static Notice unknownJourney() {
        return WORDS.notice("notice.unknownJourney");
    }

    static Notice unknownFollowUp() {
        return WORDS.notice("notice.unknownFollowUp");
    }

    static Notice nothingToCorrect() {
        return WORDS.notice("notice.nothingToCorrect");
    }

    static Notice followsOthers() {
        return WORDS.notice("notice.followsOthers");
    }

    /** Facts could not be kept. */
    public static Notice notKept(CourseLog.Why why) {
        return WORDS.notice("notice.notKept." + why);
    }

    /** The course cannot be read, or not all of it. */
    public static Notice notRead(CourseLog.Why why) {
        return WORDS.notice("notice.notRead." + why);
    }
}
