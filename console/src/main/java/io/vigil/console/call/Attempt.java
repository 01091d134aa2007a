package io.vigil.console.call;

import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.Connection;
import io.vigil.console.call.media.MediaReport;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** One attempt at a call, as the coordinator follows it. All times are uptimes. */
final class Attempt {
    /** So many paths that the guest asked for may bring it nothing. */
    private static final int PATHS_IN_VAIN = 2;

    final CallId call;
    /** When it was last connected; the beginning before that. */
    Duration connectedAt;
    /** When a new path was last asked for; not before {@link #connectedAt}. */
    Duration newPathAt;
    /** When the last new path was asked for, if any was. */
    Optional<Duration> askedAt = Optional.empty();
    /** A new handshake came: is the page behind it the one in this call? */
    Optional<Duration> doubtedAt = Optional.empty();
    /** When picture or sound last arrived, if ever. */
    Optional<Duration> arrivedAt = Optional.empty();
    /** There was a path once. */
    boolean hadPath;

    private Connection connection = Connection.NEW;
    private long frames;
    private long packets;
    /** Whose answer made the connection. */
    private Optional<String> answerer = Optional.empty();
    /** The offer that went out last, and after the doubt if there is one. */
    private OptionalInt offered = OptionalInt.empty();
    /** Paths that were sought for the guest since it last said that something arrives. */
    private int soughtForGuest;

    Attempt(CallId call, Duration begun) {
        this.call = call;
        this.connectedAt = begun;
        this.newPathAt = begun;
    }

    /** Picture or sound has arrived. */
    boolean stands() {
        return arrivedAt.isPresent();
    }

    boolean isConnected() {
        return connection == Connection.CONNECTED;
    }

    /** WebRTC gave it up and does not try again by itself. */
    boolean isOver() {
        return connection == Connection.FAILED || connection == Connection.CLOSED;
    }

    void connection(Connection next, Duration now) {
        if (next == Connection.CONNECTED || connection == Connection.CONNECTED) {
            connectedAt = now;
            newPathAt = now;
            hadPath = true;
        }
        connection = next;
    }

    void report(MediaReport report, Duration now) {
        connection(report.connection(), now);
        var arrives = report.framesDecoded() > frames || report.audioPackets() > packets;
        frames = report.framesDecoded();
        packets = report.audioPackets();
        if (arrives) {
            arrivedAt = Optional.of(now);
            doubtedAt = doubtedAt.filter(since -> now.minus(since).compareTo(CallCoordinator.STILL_UNDER_WAY) < 0);
        }
    }

    /** A new handshake came: whether the page behind it is the one in this call has to show. */
    void doubt(Duration now) {
        doubtedAt = Optional.of(now);
        offered = OptionalInt.empty();
    }

    /** The page is in doubt, and nothing was offered since by whose answer it could show what it is. */
    boolean waitsForProof() {
        return doubtedAt.isPresent() && offered.isEmpty();
    }

    void offered(int round) {
        offered = OptionalInt.of(round);
    }

    /**
     * An answer to what was offered since the doubt, by the peer connection that answered before: the page is the one in
     * this call. An answer to an earlier offer may have waited on the page while it was loaded anew, and proves nothing.
     */
    void answered(CallSignal.Answer answer) {
        var origin = Description.origin(answer.sdp());
        if (answerer.isEmpty()) {
            answerer = origin;
        } else if (answerer.equals(origin) && offered.equals(OptionalInt.of(answer.round()))) {
            doubtedAt = Optional.empty();
        }
    }

    /** The guest names an address to reach it by: the path that was asked for is being found. */
    void named(Duration now) {
        if (askedAt.isPresent()) {
            askedAt = Optional.of(now);
            newPathAt = now;
        }
    }

    /** The guest says that something arrives there. */
    void receivedThere() {
        soughtForGuest = 0;
    }

    /**
     * The guest asks for a path, and one may be sought.
     *
     * @return whether those that were sought for it before brought it nothing: another helps no more than they did
     */
    boolean asksInVain() {
        return soughtForGuest++ >= PATHS_IN_VAIN;
    }
}
