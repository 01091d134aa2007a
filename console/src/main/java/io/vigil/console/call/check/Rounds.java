package io.vigil.console.call.check;

import java.time.Duration;
import java.util.Optional;

/**
 * When both ends are asked, and which of their answers count: a few seconds after the client was let in, and every minute
 * from then on. What the guest answers counts for the last question alone, and for no page before it. A value; times are
 * uptimes of one monotonic ticker.
 */
public final class Rounds {
    /** A call needs some seconds until it shows how fast it is. */
    public static final Duration FIRST_AFTER = Duration.ofSeconds(5);

    public static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

    private static final Rounds NONE = new Rounds(0, Optional.empty(), Optional.empty(), Optional.empty(), 0);

    /** Of the last question. It is given once: also when nobody is asked any more, or another page is there. */
    private final int number;

    private final Optional<Duration> dueAt;
    private final Optional<EndCheck> here;
    private final Optional<GuestCheck> there;
    /** The question that {@code there} answers. */
    private final int answered;

    private Rounds(
            int number, Optional<Duration> dueAt, Optional<EndCheck> here, Optional<GuestCheck> there, int answered) {
        this.number = number;
        this.dueAt = dueAt;
        this.here = here;
        this.there = there;
        this.answered = answered;
    }

    /** Nobody is let in, and nobody is asked. */
    public static Rounds none() {
        return NONE;
    }

    /** Nobody is let in any more. A question that still waits for its answer is over. */
    public Rounds over() {
        return new Rounds(number + 1, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    /** The client was let in at {@code now}. */
    public Rounds begin(Duration now) {
        return new Rounds(number, Optional.of(now.plus(FIRST_AFTER)), Optional.empty(), Optional.empty(), 0);
    }

    /**
     * What the client's end answered counts for nothing from {@code now} on, because another page is there, or the therapist
     * was not heard for a while: it is asked anew when it has had time for a call and a word.
     */
    public Rounds anew(Duration now) {
        return new Rounds(number + 1, dueAt.map(due -> now.plus(FIRST_AFTER)), here, Optional.empty(), 0);
    }

    /** The therapist need not wait: due at {@code now}. */
    public Rounds again(Duration now) {
        return new Rounds(number, dueAt.map(due -> now), here, there, answered);
    }

    public boolean areOn() {
        return dueAt.isPresent();
    }

    public boolean areDue(Duration now) {
        return dueAt.filter(due -> now.compareTo(due) >= 0).isPresent();
    }

    /**
     * Both ends are asked at {@code now}, with the next {@link #id()}. What the guest's end found stands meanwhile, unless it
     * left the last question without an answer: then nobody knows any more how it is there.
     */
    public Rounds ask(Duration now) {
        var known = answered == number ? there : Optional.<GuestCheck>empty();
        return new Rounds(number + 1, Optional.of(now.plus(AGAIN_AFTER)), here, known, answered);
    }

    /** The last question's. */
    public String id() {
        return "check-" + number;
    }

    /** The console's end answered. */
    public Rounds here(EndCheck found) {
        return new Rounds(number, dueAt, Optional.of(found), there, answered);
    }

    /** The guest's end answered the question {@code id}. */
    public Rounds there(String id, GuestCheck found) {
        return id.equals(id()) ? new Rounds(number, dueAt, here, Optional.of(found), number) : this;
    }

    public Optional<EndCheck> here() {
        return here;
    }

    public Optional<GuestCheck> there() {
        return there;
    }
}
