package io.vigil.console.desk.today;

import io.vigil.console.client.MemoryClientBook;
import io.vigil.console.client.Samuel;
import io.vigil.console.schedule.Appointment;
import io.vigil.console.schedule.Due;
import io.vigil.console.schedule.MemoryScheduleBook;
import io.vigil.console.schedule.ScheduleBook;
import io.vigil.console.schedule.ScheduleFact;
import io.vigil.console.schedule.Week;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;

/** A day in New York over books in memory, with a disk that does what it was asked when it is drained. */
final class TodayStage {
    final MemoryScheduleBook memory = new MemoryScheduleBook();
    final MemoryClientBook clients = new MemoryClientBook(Clock.fixed(Week.NOW, ZoneOffset.UTC));
    final List<Due> due = new ArrayList<>();
    final List<UUID> opened = new ArrayList<>();
    final List<Appointment> saved = new ArrayList<>();
    final List<Notice> said = new ArrayList<>();
    final Queue<Runnable> disk = new ArrayDeque<>();
    Optional<ScheduleBook.Why> fails = Optional.empty();
    private long ids = 100;

    final TodayModel model = new TodayModel(
            new TodayPort(
                    new BookThatFails(),
                    clients,
                    disk::add,
                    () -> List.copyOf(due),
                    () -> new UUID(15, ++ids),
                    opened::add,
                    saved::add),
            Runnable::run,
            Clock.fixed(Week.NOW, ZoneOffset.UTC),
            Week.NEW_YORK,
            said::add);

    TodayStage withSamuel() {
        clients.keep(Samuel.complete());
        clients.keep(Samuel.inner());
        return this;
    }

    TodayStage with(ScheduleFact... facts) {
        List.of(facts).forEach(memory::append);
        return this;
    }

    TodayStage read() {
        model.refresh();
        drain();
        return this;
    }

    void drain() {
        for (var next = disk.poll(); next != null; next = disk.poll()) {
            next.run();
        }
    }

    TodayShown shown() {
        return model.shown().get();
    }

    private final class BookThatFails implements ScheduleBook {
        @Override
        public Kept all() throws NotRead {
            if (fails.isPresent()) {
                throw new NotRead(fails.get(), "made to fail");
            }
            return memory.all();
        }

        @Override
        public void append(ScheduleFact fact) throws NotKept {
            if (fails.isPresent()) {
                throw new NotKept(fails.get(), "made to fail");
            }
            memory.append(fact);
        }
    }
}
