package io.vigil.console.schedule;

import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/** What the therapist is told about the schedule. No sentence names a client. */
public final class ScheduleNotices {
    private static final Words WORDS = Words.of(ScheduleNotices.class);
    private static final int QUOTED = 40;

    private ScheduleNotices() {}

    static Notice noDate(String typed) {
        return WORDS.notice("noDate", quoted(typed));
    }

    static Notice noTime(String typed) {
        return WORDS.notice("noTime", quoted(typed));
    }

    static Notice noZone(String typed) {
        return WORDS.notice("noZone", quoted(typed));
    }

    static Notice gap(LocalDateTime local, ZoneId zone, ZoneOffsetTransition over) {
        return WORDS.notice(
                "gap",
                local.toLocalTime().toString(),
                local.toLocalDate().toString(),
                zone.getId(),
                over.getDateTimeAfter().toLocalTime().toString());
    }

    static Notice twice(LocalDateTime local, ZoneId zone) {
        return WORDS.notice(
                "overlap", local.toLocalTime().toString(), local.toLocalDate().toString(), zone.getId());
    }

    static Notice past(Appointment wished) {
        return WORDS.notice("past", wished.therapistTime(), wished.day().toString());
    }

    static Notice far(Appointment wished) {
        return WORDS.notice("far", wished.day().toString());
    }

    static Notice taken(Appointment wished, Appointment other) {
        return WORDS.notice("taken", wished.therapistTime(), wished.day().toString(), other.therapistTime());
    }

    /** An appointment that was called off meanwhile. */
    public static Notice gone() {
        return WORDS.notice("gone");
    }

    /** It was not kept. */
    public static Notice notKept(ScheduleBook.Why why) {
        return WORDS.notice("notKept." + why);
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

    private static String quoted(String typed) {
        var text = typed.strip();
        return text.length() <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED / 2)) + " ...";
    }
}
