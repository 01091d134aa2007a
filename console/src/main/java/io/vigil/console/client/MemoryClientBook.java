package io.vigil.console.client;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the files for as long as the console runs. Safe for use by several threads. */
public final class MemoryClientBook implements ClientBook {
    private record Version(ClientFile file, Instant at, long number) {}

    private final Clock clock;
    private final Map<UUID, List<Version>> files = new HashMap<>();
    private final Map<UUID, List<InnerHistory.Version>> inner = new HashMap<>();
    private long kept;

    public MemoryClientBook(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized List<ClientSummary> list() {
        return files.values().stream()
                .map(MemoryClientBook::last)
                .sorted(Comparator.comparingLong(Version::number).reversed())
                .map(version -> new ClientSummary(
                        version.file().id(), version.file().person().called(), version.at()))
                .toList();
    }

    @Override
    public synchronized Optional<ClientFile> read(UUID id) {
        return Optional.ofNullable(files.get(id)).map(versions -> last(versions).file());
    }

    @Override
    public synchronized Optional<InnerFile> readInner(UUID client) {
        return Optional.ofNullable(inner.get(client))
                .map(versions -> last(versions).file());
    }

    @Override
    public synchronized InnerHistory innerHistory(UUID client) {
        return new InnerHistory(inner.getOrDefault(client, List.of()), List.of());
    }

    @Override
    public synchronized void keep(ClientFile file) {
        kept++;
        files.computeIfAbsent(file.id(), none -> new ArrayList<>()).add(new Version(file, clock.instant(), kept));
    }

    @Override
    public synchronized void keep(InnerFile file) {
        inner.computeIfAbsent(file.client(), none -> new ArrayList<>())
                .add(new InnerHistory.Version(clock.instant(), file));
    }

    private static <T> T last(List<T> versions) {
        return versions.get(versions.size() - 1);
    }
}
