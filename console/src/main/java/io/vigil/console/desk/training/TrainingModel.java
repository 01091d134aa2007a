package io.vigil.console.desk.training;

import io.vigil.console.course.Due;
import io.vigil.console.course.log.CourseLog;
import io.vigil.console.course.log.TherapistBook;
import io.vigil.console.course.log.TherapistProfile;
import io.vigil.console.course.log.TherapistProfile.Training;
import io.vigil.console.desk.training.TrainingShown.Typed;
import io.vigil.console.live.Live;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The therapist's own trainings while they are looked at. The screen's thread only. */
public final class TrainingModel {
    private static final Words WORDS = Words.of(TrainingModel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int QUOTED = 20;

    private final TherapistBook book;
    private final Executor disk;
    private final Executor screen;
    private final Clock clock;
    private final ZoneId zone;
    private final Consumer<Notice> notices;
    private final Live<TrainingShown> shown;
    private TherapistProfile kept = TherapistProfile.EMPTY;
    private Typed ifs = Typed.NOTHING;
    private Typed kap = Typed.NOTHING;
    private int filling;
    private String state = WORDS.text("reading");

    /**
     * Trainings that are not read yet: {@link #refresh} reads them.
     *
     * @param disk where {@code book} is asked: never the event dispatch thread
     */
    public TrainingModel(
            TherapistBook book, Executor disk, Executor screen, Clock clock, ZoneId zone, Consumer<Notice> notices) {
        this.book = book;
        this.disk = disk;
        this.screen = screen;
        this.clock = clock;
        this.zone = zone;
        this.notices = notices;
        this.shown = new Live<>(now());
    }

    Live<TrainingShown> shown() {
        return shown;
    }

    /** Reads them anew, unless something was typed that is not kept. */
    public void refresh() {
        disk.execute(() -> {
            try {
                var read = book.read();
                screen.execute(() -> wasRead(read));
            } catch (CourseLog.NotRead e) {
                screen.execute(() -> {
                    say(WORDS.text("unreadable"));
                    notices.accept(WORDS.notice("notRead"));
                });
            }
        });
    }

    private void wasRead(TherapistProfile read) {
        if (!isUnsaved()) { // what was typed meanwhile stays
            kept = read;
            ifs = typed(read.ifs());
            kap = typed(read.kap());
            filling++;
        }
        say("");
    }

    private static Typed typed(Optional<Training> training) {
        return training.map(each -> new Typed(each.completedOn().toString(), each.with()))
                .orElse(Typed.NOTHING);
    }

    boolean isUnsaved() {
        return !ifs.equals(typed(kept.ifs())) || !kap.equals(typed(kept.kap()));
    }

    /** What stands in the fields, at every letter. */
    void type(Typed ifsTyped, Typed kapTyped) {
        ifs = ifsTyped;
        kap = kapTyped;
    }

    /** Keeps what is typed; a date that cannot be read, or is not yet there, is named, and stays in its field. */
    void keep() {
        try {
            var next = new TherapistProfile(training(ifs), training(kap));
            say(WORDS.text("keeping"));
            disk.execute(() -> keep(next));
        } catch (NotADate e) {
            say("");
            notices.accept(WORDS.notice(e.key, e.typed));
        }
    }

    private void keep(TherapistProfile next) {
        try {
            book.keep(next);
            screen.execute(() -> {
                kept = next;
                say(WORDS.text("kept", TIME.format(clock.instant().atZone(zone))));
            });
        } catch (CourseLog.NotKept e) {
            screen.execute(() -> {
                say(WORDS.text("unkept"));
                notices.accept(WORDS.notice("notKept"));
            });
        }
    }

    /** What was typed is no date on which a training can have ended. */
    private static final class NotADate extends Exception {
        private static final long serialVersionUID = 1;

        private final String key;
        private final String typed;

        NotADate(String key, String typed) {
            super(key);
            this.key = key;
            this.typed = typed;
        }
    }

    private Optional<Training> training(Typed typed) throws NotADate {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var text = typed.on().strip();
        var seen = text.substring(0, Math.min(text.length(), QUOTED));
        try {
            var on = LocalDate.parse(text);
            if (on.isAfter(today())) {
                throw new NotADate("notYet", seen);
            }
            return Optional.of(new Training(on, typed.with()));
        } catch (DateTimeParseException e) { // the text is in the field before the eyes
            throw new NotADate("noDate", seen);
        } catch (IllegalArgumentException e) { // longer than a name is
            throw new NotADate("tooLong", "");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private void say(String words) {
        state = words;
        shown.set(now());
    }

    private TrainingShown now() {
        return new TrainingShown(
                filling, ifs, kap, kept.due(today()).stream().map(Due::sentence).toList(), state);
    }
}
