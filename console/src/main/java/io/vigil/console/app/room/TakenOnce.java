package io.vigil.console.app.room;

import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.Questions;
import io.vigil.console.measures.MeasureFact;
import io.vigil.console.measures.MeasureLog;
import io.vigil.console.measures.page.PageNotices;
import io.vigil.console.words.Notice;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Keeps what a client sent, once for each asking, and tells the page after that. What the disk did not take is tried again
 * when the page says it again. Any thread.
 */
final class TakenOnce {
    private final MeasureLog log;
    private final Executor disk;
    private final Consumer<FromConsole> toPage;
    private final Consumer<Notice> notices;
    private final Set<UUID> onTheWay = new HashSet<>(); // guarded by this
    private final Map<UUID, MeasureFact> notKept = new HashMap<>(); // guarded by this

    TakenOnce(MeasureLog log, Executor disk, Consumer<FromConsole> toPage, Consumer<Notice> notices) {
        this.log = log;
        this.disk = disk;
        this.toPage = toPage;
        this.notices = notices;
    }

    synchronized void take(UUID asking, MeasureFact fact) {
        onTheWay.add(asking);
        disk.execute(() -> {
            try {
                log.append(fact);
                kept(asking);
                toPage.accept(taken(asking));
            } catch (MeasureLog.NotKept e) {
                if (isNews(asking, fact)) {
                    notices.accept(PageNotices.notTaken(e.why()));
                }
            }
        });
    }

    /** The page says it once more: it has not heard that it is kept, or it is not. */
    synchronized void again(UUID asking) {
        if (onTheWay.contains(asking)) {
            return;
        }
        var fact = notKept.get(asking);
        if (fact == null) {
            toPage.accept(taken(asking));
        } else {
            take(asking, fact);
        }
    }

    private synchronized void kept(UUID asking) {
        onTheWay.remove(asking);
        notKept.remove(asking);
    }

    /** The page says it every few seconds; the therapist is told once. */
    private synchronized boolean isNews(UUID asking, MeasureFact fact) {
        onTheWay.remove(asking);
        return notKept.put(asking, fact) == null;
    }

    private static FromConsole taken(UUID asking) {
        return new Questions.Over(asking.toString(), Questions.Why.TAKEN);
    }
}
