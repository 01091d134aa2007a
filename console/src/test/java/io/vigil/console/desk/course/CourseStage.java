package io.vigil.console.desk.course;

import io.vigil.console.course.Where;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.given.JourneyDay;
import io.vigil.console.course.given.JourneyDays;
import io.vigil.console.course.given.KnownParts;
import io.vigil.console.course.given.KnownProtector;
import io.vigil.console.course.given.KnownProtector.Standing;
import io.vigil.console.course.log.CourseLog;
import io.vigil.console.course.log.CourseReader;
import io.vigil.console.course.log.MemoryCourseLog;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;

/** A course on a stage: a disk that takes its time, and can be locked, full or damaged. */
final class CourseStage implements CourseLog, JourneyDays {
    static final UUID CLIENT = new UUID(7, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final UUID JOURNEY = new UUID(5, 1);

    final MemoryCourseLog memory = new MemoryCourseLog();
    final List<JourneyDay> days = new ArrayList<>();
    final List<Where> opened = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    KnownParts parts = KnownParts.of(List.of(
            new KnownProtector("the Night Watchman", Standing.MET), new KnownProtector("the Organizer", Standing.MET)));
    Optional<Why> reads = Optional.empty();
    Optional<Why> keeps = Optional.empty();
    private final Queue<Runnable> disk = new ArrayDeque<>();
    final CourseModel model = new CourseModel(new CoursePort(
            this,
            new CourseReader(this, this, client -> parts),
            disk::add,
            Runnable::run,
            Clock.fixed(Instant.parse("2026-11-23T14:03:22Z"), ZoneOffset.UTC),
            ZoneOffset.UTC,
            notices::add,
            opened::add));

    void open() {
        model.open(CLIENT);
        drain();
    }

    void drain() {
        for (var next = disk.poll(); next != null; next = disk.poll()) {
            next.run();
        }
    }

    CourseShown shown() {
        return model.shown().get();
    }

    /** Types into the large step, and keeps it. */
    void keep(String... typed) {
        for (var at = 0; at < typed.length; at += 2) {
            model.type(typed[at], typed[at + 1]);
        }
        model.keep();
        drain();
    }

    /** Goes on as a therapist does, up to the day before the journey. */
    void prepare() {
        keep(Forms.CHOICE, "SUITABLE", Forms.SOME, "THERAPY_STALLED", Forms.WORDS_OF, "two years without a step");
        keep(Forms.SOME, "BENEFITS,RISKS,SIDE_EFFECTS");
        keep(Forms.CHOICE, "YES");
        keep(Forms.LINE, "Dr. Ito", Forms.PHONE, "555-0101");
        keep(Forms.CHOICE, "CLEARED", Forms.LINE, "Dr. Ito", Forms.UNTIL, "2027-01-31");
        for (var consent : CourseEvent.Consent.values()) {
            keep(Forms.CHOICE, consent.name(), Forms.WHAT, "GIVEN", Forms.LINE, "2026-09");
        }
        keep(Forms.SOME, "WHAT_TO_EXPECT,SET_AND_SETTING,INTENTIONS,AFTERWARDS");
    }

    /** A journey ten days ago. */
    void journey() {
        days.add(JourneyDay.of(JOURNEY, TODAY.minusDays(10), JourneyDay.Sign.MEDICINE_TAKEN, JourneyDay.Sign.ENDED));
        model.refresh();
        drain();
    }

    @Override
    public List<CourseEvent> read(UUID client) throws CourseLog.NotRead {
        if (reads.isPresent()) {
            throw new CourseLog.NotRead(reads.get(), "as wished", memory.read(client));
        }
        return memory.read(client);
    }

    @Override
    public void append(UUID client, List<CourseEvent> events) throws NotKept {
        if (keeps.isPresent()) {
            throw new NotKept(keeps.get(), "as wished");
        }
        memory.append(client, events);
    }

    @Override
    public List<JourneyDay> of(UUID client) {
        return List.copyOf(days);
    }
}
