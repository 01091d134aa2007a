package io.vigil.console.app.server;

import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.app.shared.NoticeBoard;
import io.vigil.console.app.shared.NoticeWhile;
import io.vigil.signaling.client.Trust;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the pages of a practice's servers with this build, at the start and every ten minutes, and says so while one of
 * them gives others to guests. On a thread of its own.
 */
public final class PagesWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PagesWatch.class);
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "vigil-pages");
        made.setDaemon(true);
        return made;
    });
    private final Map<URI, Trust> servers;
    private final Map<URI, NoticeWhile> notices = new LinkedHashMap<>();

    private PagesWatch(Map<URI, Trust> servers, NoticeBoard board) {
        this.servers = new LinkedHashMap<>(servers);
        servers.keySet()
                .forEach(server ->
                        notices.put(server, new NoticeWhile(board, AppNotices.otherPages(server.getAuthority()))));
    }

    /** Begins to look at these servers, in their order. */
    static PagesWatch over(Map<URI, Trust> servers, NoticeBoard board) {
        return over(servers, board, () -> new ServedPages(OwnPages.all(), LIMIT));
    }

    static PagesWatch over(Map<URI, Trust> servers, NoticeBoard board, Supplier<ServedPages> pages) {
        var watch = new PagesWatch(servers, board);
        if (!servers.isEmpty()) {
            var unused = watch.thread.scheduleWithFixedDelay(
                    () -> watch.look(pages), 0, EVERY.toSeconds(), TimeUnit.SECONDS);
        }
        return watch;
    }

    private void look(Supplier<ServedPages> pages) {
        try {
            for (var server : servers.entrySet()) {
                tell(server.getKey(), pages.get().at(server.getKey(), server.getValue()));
            }
        } catch (InterruptedException e) { // closed
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) { // the next look is due all the same
            LOG.warn("the pages could not be compared", e);
        }
    }

    private void tell(URI server, ServedPages.Found found) {
        var notice = notices.get(server);
        if (notice == null || found == ServedPages.Found.NOT_REACHED) {
            return;
        }
        if (found == ServedPages.Found.ANOTHER) {
            LOG.warn("the server gives other pages than this build has");
            notice.begins();
        } else {
            notice.isOver();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
