package io.vigil.console.desk.measures;

import io.vigil.console.measures.Course;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.MeasureFact;
import io.vigil.console.measures.MeasureLog;
import io.vigil.console.measures.MemoryMeasureLog;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;

/** One client's measures over a log in memory, with a disk that does what it was asked when it is drained. */
final class MeasuresStage {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final List<LocalDate> JOURNEYS = List.of(LocalDate.of(2026, 10, 6), LocalDate.of(2026, 11, 3));

    final MemoryMeasureLog memory = new MemoryMeasureLog();
    final List<Notice> said = new ArrayList<>();
    final Queue<Runnable> disk = new ArrayDeque<>();
    Optional<MeasureLog.Why> fails = Optional.empty();
    private long ids;

    final MeasuresModel model;

    MeasuresStage() {
        this(Optional.empty());
    }

    /** Beside the page of a client. */
    MeasuresStage(PagePort page) {
        this(Optional.of(page));
    }

    private MeasuresStage(Optional<PagePort> page) {
        model = new MeasuresModel(
                new MeasuresModel.About(
                        Course.CLIENT, JOURNEYS, Clock.fixed(Course.NOON, ZoneOffset.UTC), ZoneOffset.UTC),
                new MeasuresPort(new LogThatFails(), disk::add, () -> new UUID(99, ++ids), page),
                Runnable::run,
                said::add);
    }

    MeasuresStage with(MeasureFact fact) {
        memory.append(fact);
        return this;
    }

    MeasuresStage opened() {
        model.open();
        drain();
        return this;
    }

    void drain() {
        for (var next = disk.poll(); next != null; next = disk.poll()) {
            next.run();
        }
    }

    MeasuresShown shown() {
        return model.shown().get();
    }

    List<MeasureFact> kept() {
        return memory.of(Course.CLIENT).facts();
    }

    /** Begins an entry and answers its items. */
    void answer(Measure measure, int... answers) {
        model.choose(measure);
        model.begin();
        for (var answer : answers) {
            model.answer(answer);
        }
    }

    private final class LogThatFails implements MeasureLog {
        @Override
        public Kept of(UUID client) throws NotRead {
            if (fails.isPresent()) {
                throw new NotRead(fails.get(), "made to fail");
            }
            return memory.of(client);
        }

        @Override
        public void append(MeasureFact fact) throws NotKept {
            if (fails.isPresent()) {
                throw new NotKept(fails.get(), "made to fail");
            }
            memory.append(fact);
        }
    }
}
