package io.vigil.console.notes;

import io.vigil.console.notes.NoteBook.NotKept.Why;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the therapist is told about the notes. */
public final class NoteNotices {
    private static final Words WORDS = Words.of(NoteNotices.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private NoteNotices() {}

    /** How far the note is kept, in a few words: "Saved 14:03:22". */
    public static String shortly(Saved saved, ZoneId zone) {
        return saved.match(new Saved.Cases<>() {
            @Override
            public String nothingYet() {
                return WORDS.text("saved.nothingYet");
            }

            @Override
            public String kept(Saved.Kept kept) {
                return WORDS.text("saved.kept", time(kept.at(), zone));
            }

            @Override
            public String writing(Saved.Writing writing) {
                return WORDS.text("saved.writing");
            }

            @Override
            public String failing(Saved.Failing failing) {
                return WORDS.text("saved.failing", time(failing.retryAt(), zone));
            }
        });
    }

    /** Why the last words are not kept yet, what still is, and when it is tried again. */
    public static Notice notKept(Saved.Failing failing, ZoneId zone) {
        var before = failing.keptBefore()
                .map(at -> WORDS.text("notKept.before", time(at, zone)))
                .orElseGet(() -> WORDS.text("notKept.nothingBefore"));
        return WORDS.notice("notKept." + key(failing.why()), before, time(failing.retryAt(), zone));
    }

    public static Notice notSigned(Why why) {
        return WORDS.notice("notSigned." + key(why));
    }

    public static Notice addendumNotKept(Why why) {
        return WORDS.notice("addendumNotKept." + key(why));
    }

    public static Notice nothingToSign() {
        return WORDS.notice("nothingToSign");
    }

    public static Notice nothingToAdd() {
        return WORDS.notice("nothingToAdd");
    }

    /** Something was to be written into a note that would make it longer than {@link NoteText#MOST_BYTES}. */
    public static Notice tooLong() {
        return WORDS.notice("tooLong");
    }

    /** The notes stay open, because closing them would lose words. */
    public static Notice notLocked() {
        return WORDS.notice("notLocked");
    }

    public static Notice notRead() {
        return WORDS.notice("notRead");
    }

    /** The list goes on showing every note. */
    public static Notice notSearched() {
        return WORDS.notice("notSearched");
    }

    /** An addendum that was begun and not added stands among the notes as a draft. */
    public static Notice addendumPutAside() {
        return WORDS.notice("addendumPutAside");
    }

    /** {@code many} notes could not be opened. */
    public static Notice damaged(int many) {
        return many == 1 ? WORDS.notice("damaged.one") : WORDS.notice("damaged.several", many);
    }

    private static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    private static String key(Why why) {
        return switch (why) {
            case DISK_FULL -> "full";
            case DISK_READ_ONLY -> "readOnly";
            case NOTES_LOCKED -> "locked";
            case UNKNOWN -> "unknown";
        };
    }
}
