package io.vigil.console.desk.client;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vigil.console.client.Field;
import io.vigil.console.client.MemoryClientBook;
import io.vigil.console.course.CourseGates.Missing;
import io.vigil.console.desk.client.file.FileModel;
import io.vigil.console.desk.client.file.Spot;
import io.vigil.console.desk.port.Clients;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A desk before a session: a book in memory, a disk that waits, what was opened and what was said. */
final class BeforeASession {
    static final Instant NOW = Instant.parse("2026-11-23T14:03:22Z");
    static final UUID NEW = new UUID(9, 9);

    record Opened(UUID client, SessionPlan plan) {}

    final MemoryClientBook memory = new MemoryClientBook(Clock.fixed(NOW, ZoneOffset.UTC));
    final BookThatFails book = new BookThatFails(memory);
    final PendingExecutor disk = new PendingExecutor();
    final List<Opened> opened = new ArrayList<>();
    final List<Notice> said = new ArrayList<>();
    /** What keeps the journey day closed. */
    List<Missing> missing = List.of();

    final List<SideThatAsks> sides = List.of(new SideThatAsks(), new SideThatAsks());
    final ClientModel model = new ClientModel(
            new Clients(book, disk, () -> NEW),
            (client, plan) -> opened.add(new Opened(client, plan)),
            Runnable::run,
            Clock.fixed(NOW, ZoneOffset.UTC),
            ZoneOffset.UTC,
            said::add,
            sides,
            (client, today) -> missing);

    /** The list, read. */
    ClientShown.Choosing list() {
        model.refresh();
        disk.drain();
        return assertInstanceOf(ClientShown.Choosing.class, model.shown().get());
    }

    FileModel open(UUID client) {
        model.open(client);
        disk.drain();
        return file();
    }

    FileModel writeNew() {
        model.writeNew();
        disk.drain();
        return file();
    }

    FileModel file() {
        return assertInstanceOf(ClientShown.Filed.class, model.shown().get()).file();
    }

    static void type(FileModel file, Field field, String text) {
        file.type(Spot.of(field), text);
    }
}
