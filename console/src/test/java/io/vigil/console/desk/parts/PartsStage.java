package io.vigil.console.desk.parts;

import io.vigil.console.client.ClientBook;
import io.vigil.console.client.ClientFile;
import io.vigil.console.client.ClientSummary;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.InnerHistory;
import io.vigil.console.client.MemoryClientBook;
import io.vigil.console.client.Samuel;
import io.vigil.console.desk.port.Clients;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;

/** A parts map over a book in memory, on a disk that waits and can be made to fail. */
final class PartsStage {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T14:03:22Z"), ZoneOffset.UTC);

    final MemoryClientBook memory = new MemoryClientBook(CLOCK);
    final List<Notice> said = new ArrayList<>();
    final List<String> damaged = new ArrayList<>();
    Optional<ClientBook.Why> fails = Optional.empty();
    private final Queue<Runnable> disk = new ArrayDeque<>();
    private long ids = 100;
    final PartsModel model = new PartsModel(
            Samuel.ID,
            new Clients(new Book(), disk::add, () -> new UUID(5, ids++)),
            Runnable::run,
            CLOCK,
            ZoneOffset.UTC,
            said::add);

    PartsStage() {
        memory.keep(Samuel.inner());
    }

    PartsStage opened() {
        model.read();
        drain();
        return this;
    }

    void drain() {
        for (var next = disk.poll(); next != null; next = disk.poll()) {
            next.run();
        }
    }

    PartsShown shown() {
        return model.shown().get();
    }

    PartsMap kept() {
        return memory.readInner(Samuel.ID).orElseThrow().parts();
    }

    UUID part(String name) {
        return shown().map().named(name).orElseThrow().id();
    }

    private final class Book implements ClientBook {
        @Override
        public List<ClientSummary> list() {
            return memory.list();
        }

        @Override
        public Optional<ClientFile> read(UUID id) {
            return memory.read(id);
        }

        @Override
        public Optional<InnerFile> readInner(UUID client) throws NotRead {
            refuse();
            return memory.readInner(client);
        }

        @Override
        public InnerHistory innerHistory(UUID client) throws NotRead {
            refuse();
            return new InnerHistory(memory.innerHistory(client).versions(), damaged);
        }

        private void refuse() throws NotRead {
            if (fails.filter(why -> why != Why.DISK).isPresent()) {
                throw new NotRead(fails.get(), "made to fail");
            }
        }

        @Override
        public void keep(ClientFile file) {
            memory.keep(file);
        }

        @Override
        public void keep(InnerFile file) throws NotKept {
            if (fails.isPresent()) {
                throw new NotKept(fails.get(), "made to fail");
            }
            memory.keep(file);
        }
    }
}
