package io.vigil.console.app.day;

import io.vigil.console.app.call.CallRoom;
import io.vigil.console.app.room.GuestRoom;
import io.vigil.console.app.shared.Plans;
import io.vigil.console.escalation.CheckIns;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.session.run.Vigilance;
import io.vigil.console.video.message.ToPane;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the day says to the guest's page and to the pane, and what the guest says to the day. {@link #changed} comes on the
 * session's thread.
 */
public final class DayAtTheDoor implements GuestRoom.Day {
    private final SessionRunner runner;
    private final Vigilance vigilance;
    private final Consumer<ConfirmedWords> confirmed;
    private final Runnable backToTheClient;
    private Optional<FromConsole.Phase> said = Optional.empty();

    /**
     * The client of the runner's session.
     *
     * @param confirmed keeps words that were read alike
     * @param backToTheClient the therapist's voice is with the client again, whomever it was with; at each press, also when
     *     the alarm of the one before still stands
     */
    public DayAtTheDoor(
            SessionRunner runner, Vigilance vigilance, Consumer<ConfirmedWords> confirmed, Runnable backToTheClient) {
        this.backToTheClient = backToTheClient;
        this.runner = runner;
        this.vigilance = vigilance;
        this.confirmed = confirmed;
    }

    /** The day went on: the guest's page and the pane look accordingly; an ended session ends its line. */
    public void changed(Session session, GuestRoom guest, CallRoom call) {
        if (session.plan().isEmpty()) {
            return;
        }
        if (session.isEnded()) {
            said = Optional.empty();
            guest.end();
            return;
        }
        var phase = Plans.phase(session);
        if (!said.equals(Optional.of(phase))) {
            said = Optional.of(phase);
            guest.say(phase);
            call.toPane(new ToPane.Look(session.phase() == Phase.JOURNEY ? ToPane.Theme.DARK : ToPane.Theme.LIGHT));
        }
    }

    @Override
    public FromConsole.Welcome welcome() {
        return Plans.welcome(runner.session().get());
    }

    @Override
    public FromConsole.Phase phase() {
        return Plans.phase(runner.session().get());
    }

    @Override
    public boolean isWatched() {
        return runner.session().get().isWatched();
    }

    @Override
    public void helpAsked() {
        vigilance.helpAsked();
        backToTheClient.run();
    }

    @Override
    public void helpAnswered() {
        vigilance.helpAnswered();
    }

    @Override
    public void checkInAnswered(String id) {
        vigilance.checkInAnswered(id);
    }

    @Override
    public Optional<String> openCheckIn() {
        return vigilance.lookout().get().checkIns().open().map(CheckIns.Asked::id);
    }

    @Override
    public void wordsConfirmed(ConfirmedWords words) {
        confirmed.accept(words);
    }
}
