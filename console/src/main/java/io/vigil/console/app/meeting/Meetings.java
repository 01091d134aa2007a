package io.vigil.console.app.meeting;

import io.vigil.console.call.conference.Meeting;
import io.vigil.signaling.client.Trust;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Makes a conference ready for each attempt at a call. Any thread. */
public interface Meetings {
    /** What each end needs: the same conference, each with what it shows at the door. */
    record Ends(Meeting console, Meeting guest) {}

    /**
     * The next attempt's conference, with a key that was never used.
     *
     * @return fails while whoever has to open it is not reached
     */
    CompletableFuture<Ends> next();

    /** The same conference with tokens that were just made, for those who come back to it. */
    Ends renewed(Ends present);

    /** How often that is wanted; empty: what each end has stays good. */
    Optional<Duration> renewEvery();

    /** Where the console's own end connects to. */
    URI service();

    /** By what that is known to be the one that is meant. */
    Trust trust();
}
