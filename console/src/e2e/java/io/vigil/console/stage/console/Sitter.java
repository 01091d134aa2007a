package io.vigil.console.stage.console;

import io.vigil.console.journey.Mark;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.stage.Patience;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Somebody in the client's home who looks in whenever it is due, once; the therapist marks it. */
public final class Sitter {
    private final Therapist therapist;
    private final Clock clock;
    private Instant done = Instant.MIN;

    /** @param clock the day's */
    public Sitter(Therapist therapist, Clock clock) {
        this.therapist = therapist;
        this.clock = clock;
    }

    /** Returns when the day is at {@code end}. */
    public void looksInUntil(Instant end, Duration limit) {
        Patience.until("the day is at " + end, limit, () -> {
            lookInWhenDue();
            return clock.instant().isAfter(end);
        });
    }

    private void lookInWhenDue() {
        var due = therapist.session().journey().orElseThrow().nextLookIn();
        if (due.isAfter(done) && !clock.instant().isBefore(due)) {
            done = due;
            therapist.ask(new SessionCommand.MakeMark(Mark.LOOK_IN, ""));
        }
    }
}
