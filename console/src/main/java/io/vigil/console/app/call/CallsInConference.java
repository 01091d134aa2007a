package io.vigil.console.app.call;

import io.vigil.console.app.meeting.Meetings;
import io.vigil.console.call.CallAction;
import io.vigil.console.call.media.CallId;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.video.message.ToPane;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls both ends to a conference for each attempt, and keeps their tokens fresh. On the call's thread. */
final class CallsInConference {
    private static final Logger LOG = LoggerFactory.getLogger(CallsInConference.class);

    private final Executor thread;
    private final Supplier<Duration> uptime;
    private final Consumer<FromConsole> toGuest;
    private final Consumer<ToPane> toPane;
    private final Predicate<CallId> isPresent;
    private @Nullable Meetings meetings;
    private @Nullable Present present;

    /** The conference of the moment, and since when its tokens count. */
    private record Present(CallId call, Meetings.Ends ends, Duration since) {}

    /** @param isPresent whether this attempt is the one that the coordinator wants now */
    CallsInConference(
            Executor thread,
            Supplier<Duration> uptime,
            Consumer<FromConsole> toGuest,
            Consumer<ToPane> toPane,
            Predicate<CallId> isPresent) {
        this.thread = thread;
        this.uptime = uptime;
        this.toGuest = toGuest;
        this.toPane = toPane;
        this.isPresent = isPresent;
    }

    /** From now on attempts are conferences. */
    void by(Meetings next) {
        meetings = next;
        present = null;
    }

    /** Calls both ends, as soon as the conference is open. Answers whether attempts are conferences at all. */
    boolean begin(CallAction.StartCall action) {
        if (meetings == null) {
            return false;
        }
        var unused = meetings.next()
                .whenComplete((ends, failure) -> thread.execute(() -> {
                    if (failure != null) {
                        LOG.info("no conference could be opened; the next attempt follows: {}", failure.getMessage());
                    } else if (isPresent.test(action.call())) {
                        call(action, ends);
                    }
                }));
        return true;
    }

    private void call(CallAction.StartCall action, Meetings.Ends ends) {
        present = new Present(action.call(), ends, uptime.get());
        toGuest.accept(new FromConsole.Conference(action.call(), ends.guest()));
        toPane.accept(new ToPane.Conference(action.call(), ends.console(), action.ice()));
    }

    /** Who comes back to this attempt's conference after a while wants a token that has not run out. */
    void renewTokens(CallId call) {
        if (meetings == null || present == null || !present.call().equals(call)) {
            return;
        }
        var every = meetings.renewEvery();
        var now = uptime.get();
        if (every.isEmpty() || now.minus(present.since()).compareTo(every.get()) < 0) {
            return;
        }
        var renewed = meetings.renewed(present.ends());
        present = new Present(call, renewed, now);
        renewed.guest().token().ifPresent(token -> toGuest.accept(new FromConsole.Token(call, token)));
        renewed.console().token().ifPresent(token -> toPane.accept(new ToPane.Token(call, token)));
    }
}
