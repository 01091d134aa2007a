package io.vigil.console.app.day;

import io.vigil.console.app.room.BesideRoom;
import io.vigil.console.app.room.BesideRoom.Known;
import io.vigil.console.app.shared.Plans;
import io.vigil.console.escalation.Cause;
import io.vigil.console.link.message.DayTold;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.session.Session;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.session.run.Vigilance;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * What the day says to somebody beside the client, and what they say to the day. Names, times and numbers of the session
 * record; nothing that a part, a protector or the client said.
 */
abstract sealed class BesideAtTheDoor implements BesideRoom.Day permits SitterAtTheDoor, PrescriberAtTheDoor {
    private final SessionRunner runner;
    private final Vigilance vigilance;
    private final Clock clock;
    private final Consumer<ConfirmedWords> confirmed;

    /**
     * Beside the client of the runner's session.
     *
     * @param clock of the day
     * @param confirmed keeps words that were read alike
     */
    BesideAtTheDoor(SessionRunner runner, Vigilance vigilance, Clock clock, Consumer<ConfirmedWords> confirmed) {
        this.runner = runner;
        this.vigilance = vigilance;
        this.clock = clock;
        this.confirmed = confirmed;
    }

    final SessionRunner runner() {
        return runner;
    }

    /** How the day of {@code session} stands for them. */
    abstract DayTold told(Session session, Known guest, Instant now);

    @Override
    public final DayTold day(Known guest) {
        return told(runner.session().get(), guest, clock.instant());
    }

    /** Who was not let in is told whose session it is, and not for whom. */
    @Override
    public final FromConsole.Welcome welcome(Known guest) {
        var all = Plans.welcome(runner.session().get());
        return guest == Known.LET_IN ? all : new FromConsole.Welcome(all.therapist(), "");
    }

    @Override
    public final void asked(Cause cause) {
        vigilance.besideAsks(cause);
    }

    @Override
    public final void answered(Cause cause) {
        vigilance.besideAnswered(cause);
    }

    @Override
    public final void wordsConfirmed(ConfirmedWords words) {
        confirmed.accept(words);
    }
}
