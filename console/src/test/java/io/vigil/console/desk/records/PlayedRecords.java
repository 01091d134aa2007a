package io.vigil.console.desk.records;

import io.vigil.console.client.ClientFile;
import io.vigil.console.client.Samuel;
import io.vigil.console.release.Confirmed;
import io.vigil.console.release.ExportKind;
import io.vigil.console.release.Exported;
import io.vigil.console.words.Notice;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;

/** Records that remember what was asked of them, on a disk that takes its time. */
final class PlayedRecords implements RecordsPort {
    static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    static final Held FIRST = new Held(new UUID(8, 1), Instant.parse("2026-11-09T20:00:00Z"));
    static final Held SECOND = new Held(new UUID(8, 2), Instant.parse("2026-11-23T20:00:00Z"));
    static final Path PLACE = Path.of("somewhere");

    final List<String> asked = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final Queue<Runnable> disk = new ArrayDeque<>();
    List<Held> held = List.of(SECOND, FIRST);
    List<Exported> exports = List.of();
    Optional<Path> place = Optional.of(PLACE);
    Optional<Why> refusal = Optional.empty();

    RecordsModel model() {
        return new RecordsModel(
                Samuel.complete(),
                new RecordsPorts(
                        this,
                        name -> {
                            names.add(name);
                            return place;
                        },
                        disk::add,
                        Runnable::run,
                        Clock.fixed(Instant.parse("2026-11-28T23:30:00Z"), ZoneId.of("UTC")),
                        ZONE,
                        notices::add));
    }

    void drain() {
        for (var next = disk.poll(); next != null; next = disk.poll()) {
            next.run();
        }
    }

    @Override
    public List<Held> sessions(UUID client) throws Refused {
        refuse();
        return held;
    }

    @Override
    public List<Exported> exports(UUID client) throws Refused {
        refuse();
        return exports;
    }

    @Override
    public void session(ExportKind what, ClientFile client, UUID session, Path there) throws Refused {
        refuse();
        asked.add(what + " " + session + " " + there);
    }

    @Override
    public void notes(ExportKind what, Confirmed confirmed, Path there) throws Refused {
        refuse();
        asked.add(what + " " + confirmed.client() + " " + there);
    }

    private void refuse() throws Refused {
        if (refusal.isPresent()) {
            throw new Refused(refusal.get());
        }
    }
}
