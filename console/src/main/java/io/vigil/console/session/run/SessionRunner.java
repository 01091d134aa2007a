package io.vigil.console.session.run;

import io.vigil.console.live.Live;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.Decision;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.command.SessionNotices;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Holds the only reference to the session that changes: decide, keep, evolve, show. A wish may come from any thread; it is
 * decided on the session's own, one after the other.
 */
public final class SessionRunner {
    private SessionLog log; // on the session's thread, after the constructor
    private final Executor thread;
    private final Clock clock;
    private final Consumer<Notice> refusals;
    private final Consumer<Notice> notices;
    private final Live<Session> shown;

    /**
     * Begins with what the log holds.
     *
     * @param thread one thread, in order
     * @param refusals is told what a wish was refused with, on that thread
     * @param notices is told what was not kept or not read, on that thread
     */
    public SessionRunner(
            SessionLog log, Executor thread, Clock clock, Consumer<Notice> refusals, Consumer<Notice> notices) {
        this.log = log;
        this.thread = thread;
        this.clock = clock;
        this.refusals = refusals;
        this.notices = notices;
        this.shown = new Live<>(read(log));
    }

    /** The session as it is; set on the session's thread after its facts were kept. */
    public Live<Session> session() {
        return shown;
    }

    public void ask(SessionCommand command) {
        thread.execute(() -> decide(command));
    }

    /** Goes on with another session, whose facts are in {@code next}. */
    public void turnTo(SessionLog next) {
        thread.execute(() -> {
            log = next;
            shown.set(read(next));
        });
    }

    /** A session with facts that cannot be read goes on, if it must, and with every gate closed, if it can wait. */
    private Session read(SessionLog from) {
        try {
            return Session.of(from.read());
        } catch (SessionLog.NotRead e) {
            notices.accept(SessionNotices.notAllRead());
            return Session.ofDamaged(e.readable());
        }
    }

    private void decide(SessionCommand command) {
        var session = shown.get();
        var decision = command.decide(session, clock.instant());
        if (decision instanceof Decision.Refused refused) {
            refusals.accept(refused.notice());
        } else if (decision instanceof Decision.Accepted accepted
                && !accepted.events().isEmpty()) {
            try {
                log.append(accepted.events()); // disk first
            } catch (SessionLog.NotRecorded e) {
                shown.set(session.after(e.kept())); // what closes a gate may have been kept
                notices.accept(SessionNotices.notRecorded());
                return;
            }
            shown.set(session.after(accepted.events())); // screen second
        }
    }
}
