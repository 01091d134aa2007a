package io.vigil.console.link;

import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import java.time.Duration;
import java.util.Optional;

/**
 * The check-ins of one guest: one is asked at a time, it is answered once or goes unanswered once, and the page is told
 * when it is over. A value. Times are uptimes of one monotonic ticker, never the clock on the wall.
 *
 * <pre>{@code
 * checkIns = checkIns.asked(freshId, uptime);       line.send(checkIns.question().orElseThrow());
 * checkIns.answered(answer).ifPresent(after -> …) // the client is there; line.send(CheckIns.over(answer))
 * checkIns.unanswered(uptime).ifPresent(after -> …) // up the ladder; line.send(CheckIns.over(id)) withdraws it
 * }</pre>
 */
public final class CheckIns {
    /** So long the client has to answer; then the check-in is withdrawn and counts as unanswered. Default of ours. */
    public static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);

    private static final CheckIns NONE = new CheckIns(Optional.empty());

    /** A check-in that waits for its answer. */
    public record Open(String id, Duration askedAt) {}

    private final Optional<Open> open;

    private CheckIns(Optional<Open> open) {
        this.open = open;
    }

    /** Nothing is asked. */
    public static CheckIns none() {
        return NONE;
    }

    /** The check-in that waits for its answer. */
    public Optional<Open> open() {
        return open;
    }

    /** Asks. One that is open already stays, with its id and its time: asking again does not put off what follows. */
    public CheckIns asked(String freshId, Duration uptime) {
        return open.isPresent() ? this : new CheckIns(Optional.of(new Open(freshId, uptime)));
    }

    /** To be said to the page while a check-in is open, to another page too that took its place. */
    public Optional<FromConsole> question() {
        return open.map(it -> new FromConsole.CheckIn(it.id()));
    }

    /**
     * The guest answered. Say {@link #over} in any case, or the page says it again.
     *
     * @return how it stands then, if this answer is the one that was waited for
     */
    public Optional<CheckIns> answered(FromGuest.CheckInAnswer answer) {
        return open.filter(it -> it.id().equals(answer.id())).map(it -> NONE);
    }

    /** How it stands when the time for an answer has passed at {@code uptime}; told once. */
    public Optional<CheckIns> unanswered(Duration uptime) {
        return open.filter(it -> uptime.minus(it.askedAt()).compareTo(ANSWER_WITHIN) >= 0)
                .map(it -> NONE);
    }

    /** The therapist no longer asks. */
    public CheckIns withdrawn() {
        return NONE;
    }

    /** To be said to the page when the check-in needs no answer any more. */
    public static FromConsole over(String id) {
        return new FromConsole.CheckInOver(id);
    }
}
