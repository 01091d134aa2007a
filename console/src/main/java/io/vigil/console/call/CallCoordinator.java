package io.vigil.console.call;

import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.Connection;
import io.vigil.console.call.media.MediaReport;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps one guest's call standing: what happened goes in, what is to be done comes out. It does nothing itself, knows
 * no thread, no clock and no socket; the caller uses it on one thread and gives the uptime of one monotonic ticker.
 *
 * <p>Nothing of a call passes in either direction before {@link #admitted}. Each new attempt has an id of its own; what
 * comes from an earlier one is dropped. A line that is renewed keeps a call that is alive; a guest's page that was
 * loaded anew, and a pane that was, get a new attempt.
 */
public final class CallCoordinator {
    /**
     * A call that lost its connection for so long seeks a new path within the attempt. So long after the last address that
     * the guest named it is being found: a browser learns seconds after its page what network it has.
     */
    public static final Duration NEW_PATH_AFTER = Duration.ofSeconds(3);
    /**
     * So does a call that stood and over which nothing has come for so long, whatever its state says: a browser calls a
     * connection lost seconds after the last packet of it. The guest's page, which knows its own network, asks sooner.
     */
    public static final Duration QUIET_PATH_AFTER = Duration.ofSeconds(2);
    /** Without connection or media for so long, a new attempt is made. Doubled after each that never stood. */
    public static final Duration NEW_CALL_AFTER = Duration.ofSeconds(10);
    /** The longest that an attempt is waited for. */
    public static final Duration NEW_CALL_AT_LAST = Duration.ofSeconds(40);
    /** After a new handshake media, or an answer, has so long to show that the page behind it is still the one in the call. */
    public static final Duration DOUBT = Duration.ofSeconds(3);
    /** What arrives so soon after a new handshake, or after another path was sought, may have been sent before it, and proves nothing. */
    static final Duration STILL_UNDER_WAY = Duration.ofSeconds(1);
    /** Without a report for so long, the pane hangs and is loaded anew; so it is when that was in vain. */
    public static final Duration PANE_SILENT = Duration.ofSeconds(10);

    /** The pane reports twice a second: a report that is older says nothing of the path any more. */
    private static final Duration REPORTS_AGAIN = Duration.ofSeconds(1);

    /** How a path that was lost is found again. */
    public enum NewPath {
        /** The peer connection restarts ICE. */
        WITHIN_THE_ATTEMPT,
        /** Whoever made the connection does not let it be restarted: another attempt takes its place. */
        BY_ANOTHER_ATTEMPT
    }

    private final Supplier<CallId> ids;
    private final NewPath way;
    private Optional<IceSetup> admitted = Optional.empty();
    private boolean lineStands;
    private boolean paneReady;
    private Optional<Duration> paneHeardAt = Optional.empty();
    private Optional<Attempt> attempt = Optional.empty();
    private Duration newCallAfter = NEW_CALL_AFTER;
    private boolean stoodBefore;

    /** @param ids gives an id that was never given before */
    public CallCoordinator(Supplier<CallId> ids, NewPath way) {
        this.ids = ids;
        this.way = way;
    }

    /** The therapist let the guest in. Said again with other servers, they are used from the next attempt on. */
    public List<CallAction> admitted(IceSetup ice, Duration now) {
        admitted = Optional.of(ice);
        return attempt.isPresent() ? List.of() : begin(now);
    }

    /** The guest is back in the waiting room, or the line has ended. */
    public List<CallAction> dismissed() {
        var ended = attempt.map(it -> List.<CallAction>of(new CallAction.EndCall(it.call)));
        admitted = Optional.empty();
        attempt = Optional.empty();
        newCallAfter = NEW_CALL_AFTER;
        stoodBefore = false;
        return ended.orElse(List.of());
    }

    /** A handshake was completed and its first sealed frame opened. */
    public List<CallAction> lineStands(Duration now) {
        lineStands = true;
        if (attempt.isEmpty()) {
            return begin(now);
        }
        attempt.get().doubt(now);
        return List.of();
    }

    /** The guest's end has another memory than before: another tab, another device, a browser started again. */
    public List<CallAction> guestIsAnother(Duration now) {
        return attempt.isPresent() ? begin(now) : List.of();
    }

    /** Nothing can be sent to the guest at present. A call that stands goes on without it. */
    public List<CallAction> lineLost() {
        lineStands = false;
        return List.of();
    }

    /** The pane's page is loaded and waits to be told. A page that was loaded anew knows of no call. */
    public List<CallAction> paneReady(Duration now) {
        paneReady = true;
        paneHeardAt = Optional.of(now);
        return begin(now);
    }

    /** The pane's page is gone and is being loaded anew. */
    public List<CallAction> paneLost(Duration now) {
        paneReady = false;
        paneHeardAt = Optional.of(now);
        attempt = Optional.empty();
        return List.of();
    }

    /** The pane offers, or names addresses. */
    public List<CallAction> fromPane(CallSignal signal) {
        if (signal instanceof CallSignal.Offer offer) {
            ofThisAttempt(offer).ifPresent(it -> it.offered(offer.round()));
        }
        return isOfThisAttempt(signal) ? List.of(new CallAction.PassToGuest(signal)) : List.of();
    }

    /** The guest answers, names addresses, or asks for a new path. */
    public List<CallAction> fromGuest(CallSignal signal, Duration now) {
        return signal.match(new CallSignal.Cases<>() {
            @Override
            public List<CallAction> offer(CallSignal.Offer offer) {
                return List.of(); // only the console offers
            }

            @Override
            public List<CallAction> answer(CallSignal.Answer answer) {
                ofThisAttempt(answer).ifPresent(it -> it.answered(answer));
                return toPane(answer);
            }

            @Override
            public List<CallAction> candidates(CallSignal.Candidates candidates) {
                ofThisAttempt(candidates)
                        .filter(it -> !candidates.candidates().isEmpty())
                        .ifPresent(it -> it.named(now));
                return toPane(candidates);
            }

            @Override
            public List<CallAction> restart(CallSignal.Restart restart) {
                return isOfThisAttempt(restart) ? askedForAPath(attempt.orElseThrow(), now) : List.of();
            }
        });
    }

    /** The guest says that picture or sound arrives there. */
    public void receivedThere() {
        attempt.ifPresent(Attempt::receivedThere);
    }

    /** The pane says how the peer connection is. */
    public List<CallAction> connection(CallId call, Connection connection, Duration now) {
        attempt.filter(it -> it.call.equals(call)).ifPresent(it -> it.connection(connection, now));
        return tick(now);
    }

    /** The pane measured a second, of this call, of another or of none. */
    public List<CallAction> report(MediaReport report, Duration now) {
        paneHeardAt = Optional.of(now);
        attempt.filter(it -> report.call().equals(Optional.of(it.call))).ifPresent(it -> {
            it.report(report, now);
            if (it.stands()) {
                stoodBefore = true;
                newCallAfter = NEW_CALL_AFTER;
            }
        });
        return tick(now);
    }

    /** Time has passed: called once a second at least. */
    public List<CallAction> tick(Duration now) {
        if (paneHeardAt.isPresent() && isOver(PANE_SILENT, paneHeardAt.get(), now)) {
            paneLost(now);
            return List.of(new CallAction.ReloadPane());
        }
        if (attempt.isEmpty() || !lineStands) {
            return List.of(); // nothing new can be agreed on without the line
        }
        var present = attempt.get();
        if (present.doubtedAt.isPresent() && isOver(DOUBT, present.doubtedAt.get(), now)) {
            return begin(now);
        }
        var done = present.isConnected() ? renewIfEmpty(present, now) : reconnect(present, now);
        return done.isEmpty() ? seekWhenQuiet(present, now) : done;
    }

    /** While it is in doubt whether the page is still the one in the call, there is nobody to seek with. */
    private List<CallAction> seekWhenQuiet(Attempt present, Duration now) {
        var isQuiet = present.arrivedAt
                .filter(at -> isOver(QUIET_PATH_AFTER, at, now))
                .isPresent();
        var isTold = paneHeardAt.filter(at -> !isOver(REPORTS_AGAIN, at, now)).isPresent();
        return way == NewPath.WITHIN_THE_ATTEMPT
                        && isTold
                        && isQuiet
                        && !isBeingSought(present, now)
                        && present.doubtedAt.isEmpty()
                ? newPath(present, now)
                : List.of();
    }

    /** A connection over which nothing arrives any more is none, whatever its state says. */
    private List<CallAction> renewIfEmpty(Attempt present, Duration now) {
        var isEmpty =
                present.arrivedAt.filter(at -> isOver(NEW_CALL_AFTER, at, now)).isPresent();
        return isEmpty ? begin(now) : List.of();
    }

    private List<CallAction> reconnect(Attempt present, Duration now) {
        if (isOver(newCallAfter, present.connectedAt, now)) {
            newCallAfter = shorter(newCallAfter.multipliedBy(2), NEW_CALL_AT_LAST);
            return begin(now);
        }
        if (!isOver(NEW_PATH_AFTER, present.newPathAt, now)) {
            return List.of();
        }
        if (present.hadPath) {
            return newPath(present, now);
        }
        return present.isOver() ? begin(now) : List.of(); // the first path takes its time
    }

    /** How far the call is. */
    public CallProgress progress() {
        if (admitted.isEmpty()) {
            return CallProgress.NONE;
        }
        if (attempt.isPresent() && attempt.get().stands() && attempt.get().isConnected()) {
            return CallProgress.STANDING;
        }
        if (stoodBefore) {
            return CallProgress.RECONNECTING;
        }
        return attempt.isPresent() ? CallProgress.CONNECTING : CallProgress.WAITING;
    }

    /** The attempt of the moment. */
    public Optional<CallId> call() {
        return attempt.map(it -> it.call);
    }

    private List<CallAction> begin(Duration now) {
        if (admitted.isEmpty() || !lineStands || !paneReady) {
            attempt = Optional.empty();
            return List.of();
        }
        var next = new Attempt(ids.get(), now);
        attempt = Optional.of(next);
        return List.of(new CallAction.TellIce(admitted.get()), new CallAction.StartCall(next.call, admitted.get()));
    }

    /**
     * The first path takes its time, and so does one that is being sought: to begin anew would only lengthen it. A page in
     * doubt is offered one all the same: its answer shows what it is. Where something arrives here and nothing there, path
     * after path, the attempt itself is at fault.
     */
    private List<CallAction> askedForAPath(Attempt present, Duration now) {
        var mayBegin = way == NewPath.WITHIN_THE_ATTEMPT || present.hadPath;
        var isUnderWay = isBeingSought(present, now) && !present.waitsForProof();
        if (!mayBegin || isUnderWay) {
            return List.of();
        }
        return present.asksInVain() && lineStands ? begin(now) : newPath(present, now);
    }

    private static boolean isBeingSought(Attempt present, Duration now) {
        return present.askedAt
                .filter(at -> isBeingSought(at, present.arrivedAt.orElse(at), now))
                .isPresent();
    }

    /**
     * Whether a path is still being sought: until something arrives that can have come by it, and not for ever.
     *
     * @param soughtAt when it was sought, or its last address was named
     * @param arrivedAt when anything arrived last, by any path
     */
    public static boolean isBeingSought(Duration soughtAt, Duration arrivedAt, Duration now) {
        return !isOver(NEW_PATH_AFTER, soughtAt, now) && !isOver(STILL_UNDER_WAY, soughtAt, arrivedAt);
    }

    private List<CallAction> newPath(Attempt present, Duration now) {
        if (way == NewPath.BY_ANOTHER_ATTEMPT) {
            return begin(now);
        }
        present.newPathAt = now;
        present.askedAt = Optional.of(now);
        return List.of(new CallAction.RestartIce(present.call));
    }

    private List<CallAction> toPane(CallSignal signal) {
        return isOfThisAttempt(signal) ? List.of(new CallAction.PassToPane(signal)) : List.of();
    }

    private boolean isOfThisAttempt(CallSignal signal) {
        return ofThisAttempt(signal).isPresent();
    }

    private Optional<Attempt> ofThisAttempt(CallSignal signal) {
        return attempt.filter(it -> it.call.equals(signal.call()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static boolean isOver(Duration limit, Duration since, Duration now) {
        return now.minus(since).compareTo(limit) >= 0;
    }
}
