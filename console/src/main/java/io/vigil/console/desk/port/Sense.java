package io.vigil.console.desk.port;

import java.time.Instant;
import java.util.Optional;

/**
 * One of the three proofs that the guest is there: picture, sound or page.
 *
 * @param since when it was lost or held back, or became empty; present exactly while it is
 */
public record Sense(State state, Optional<Instant> since) {
    /** Whether something arrives that only a living end can send. */
    public enum State {
        NOT_YET,
        ALIVE,
        /** It arrives, and there is nothing in it: a picture that is black, a microphone that is silent. */
        EMPTY,
        /** The guest's page holds it back so that something else gets through. */
        PAUSED,
        LOST
    }

    public Sense {
        if ((state != State.NOT_YET && state != State.ALIVE) != since.isPresent()) {
            throw new IllegalArgumentException("a time stands with what is lost, empty or paused alone: " + state);
        }
    }

    public static Sense notYet() {
        return new Sense(State.NOT_YET, Optional.empty());
    }

    public static Sense alive() {
        return new Sense(State.ALIVE, Optional.empty());
    }

    public static Sense emptySince(Instant at) {
        return new Sense(State.EMPTY, Optional.of(at));
    }

    public static Sense pausedSince(Instant at) {
        return new Sense(State.PAUSED, Optional.of(at));
    }

    public static Sense lostSince(Instant at) {
        return new Sense(State.LOST, Optional.of(at));
    }
}
