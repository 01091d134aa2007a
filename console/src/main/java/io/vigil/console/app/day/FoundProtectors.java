package io.vigil.console.app.day;

import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.client.ClientBook;
import io.vigil.console.client.ClientBook.NotKept;
import io.vigil.console.client.ClientBook.NotRead;
import io.vigil.console.client.InnerFile;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.session.Session;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a protector that was found in the middle of a green light onto the client's parts map, so that it is asked by
 * itself the next time (P7), and sets it aside when its name was a slip. While the notes are locked it waits, and tries again whenever the day goes on.
 */
public final class FoundProtectors {
    private static final Logger LOG = LoggerFactory.getLogger(FoundProtectors.class);

    private final ClientBook book;
    private final Executor disk;
    private final Clock clock;
    private final ZoneId zone;
    private final Consumer<Notice> notices;
    private final Set<String> waiting = new LinkedHashSet<>(); // on the disk's thread
    private final Set<String> slips = new LinkedHashSet<>(); // as well
    private Optional<UUID> client = Optional.empty(); // on the session's thread
    private Optional<Set<String>> known = Optional.empty();

    /**
     * Over the files of clients.
     *
     * @param disk the one thread on which those files are written, so that nothing is written over
     * @param clock the day's
     * @param notices is told what could not be kept, on that thread
     */
    public FoundProtectors(ClientBook book, Executor disk, Clock clock, ZoneId zone, Consumer<Notice> notices) {
        this.book = book;
        this.disk = disk;
        this.clock = clock;
        this.zone = zone;
        this.notices = notices;
    }

    /** Another client's session goes on. On the session's thread, before the runner has turned to it. */
    public void turnTo(UUID next) {
        client = Optional.of(next);
        known = Optional.empty();
        disk.execute(() -> {
            slips.clear();
            if (!waiting.isEmpty()) {
                waiting.clear();
                notices.accept(AppNotices.foundNotKept());
            }
        });
    }

    /** The day went on: whoever is in it now and was not when it began was found. On the session's thread. */
    public void dayIs(Session session) {
        if (client.isEmpty() || session.plan().isEmpty()) {
            return;
        }
        var now = new LinkedHashSet<>(session.protectors());
        var before = known.orElse(Set.copyOf(now));
        known = Optional.of(new HashSet<>(now));
        var gone = new HashSet<>(before);
        gone.removeAll(now);
        now.removeAll(before);
        var whose = client.get();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        disk.execute(() -> {
            waiting.addAll(now);
            waiting.removeAll(gone);
            slips.addAll(gone);
            slips.removeAll(now);
            if (!waiting.isEmpty() || !slips.isEmpty()) {
                keep(whose, today);
            }
        });
    }

    private void keep(UUID whose, LocalDate today) {
        try {
            var inner = book.readInner(whose);
            if (inner.isPresent()) { // there is a file, and not only a name at the door
                keep(inner.get(), List.copyOf(waiting), today);
            }
            waiting.clear();
            slips.clear();
        } catch (NotRead e) {
            LOG.info("a found protector waits: {}", e.why());
        } catch (NotKept e) {
            LOG.info("a found protector waits: {}", e.why());
        }
    }

    /** What this day brought onto the map, and of which nothing was told since, is set aside again. */
    private static PartsMap withoutSlip(PartsMap map, String name, LocalDate today) {
        var empty = PartsMap.empty(map.client()).withFound(name, today);
        return map.named(name)
                .filter(part -> empty.parts().stream().anyMatch(slip -> slip.tellsAsMuchAs(part)))
                .map(part -> map.setAside(part.id(), today))
                .orElse(map);
    }

    private void keep(InnerFile inner, List<String> found, LocalDate today) throws NotKept {
        var map = inner.parts();
        for (var name : found) {
            map = map.withFound(name, today);
        }
        for (var name : slips) {
            map = withoutSlip(map, name, today);
        }
        if (!map.equals(inner.parts())) {
            book.keep(inner.with(map));
        }
    }
}
