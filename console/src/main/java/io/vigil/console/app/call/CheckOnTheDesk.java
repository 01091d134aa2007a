package io.vigil.console.app.call;

import io.vigil.console.app.shared.Ports;
import io.vigil.console.call.IceSetup;
import io.vigil.console.call.check.ConnectionCheck;
import io.vigil.console.call.check.EndCheck;
import io.vigil.console.call.check.Evidence;
import io.vigil.console.call.check.Finding;
import io.vigil.console.call.check.Rounds;
import io.vigil.console.call.life.ProofOfLife;
import io.vigil.console.call.life.Quality;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.call.media.TrackState;
import io.vigil.console.call.voice.Person;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.OwnTrack;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.video.message.ToPane;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The check of the connection between admission and medicine: asks both ends a few seconds after the client was let in and
 * every minute from then on, and shows what it comes to. On the call's thread.
 */
public final class CheckOnTheDesk {
    /** Whom it asks. */
    public record Ends(Consumer<ToPane> pane, Consumer<FromConsole> guest) {}

    private final Supplier<Duration> uptime;
    private final Ports ports;
    private final Ends ends;
    private final BooleanSupplier medicineTaken;
    private final Supplier<Person> spokenWith;
    private Person with = Person.CLIENT;
    private Optional<IceSetup> ice = Optional.empty();
    private Rounds rounds = Rounds.none();

    /**
     * @param medicineTaken from then on nothing is checked, and nothing is shown of it
     * @param spokenWith whom the therapist speaks with
     */
    public CheckOnTheDesk(
            Supplier<Duration> uptime,
            Ports ports,
            Ends ends,
            BooleanSupplier medicineTaken,
            Supplier<Person> spokenWith) {
        this.uptime = uptime;
        this.ports = ports;
        this.ends = ends;
        this.medicineTaken = medicineTaken;
        this.spokenWith = spokenWith;
    }

    /** The client was let in. */
    void begins(IceSetup setup) {
        ice = Optional.of(setup);
        rounds = rounds.begin(uptime.get());
        show(List.of());
    }

    /** Nobody is let in any more. */
    void forget() {
        ice = Optional.empty();
        rounds = rounds.over();
        show(List.of());
    }

    void anotherPage() {
        rounds = rounds.anew(uptime.get());
    }

    /** Looks once more, now. */
    void again() {
        rounds = rounds.again(uptime.get());
    }

    void here(EndCheck found) {
        rounds = rounds.here(found);
    }

    void there(FromGuest.Checked answer) {
        rounds = rounds.there(answer.id(), answer.check());
    }

    /** Called twice a second, with what is known of the call. */
    void look(ProofOfLife life, Optional<Quality> received) {
        if (ice.isEmpty()) {
            return;
        }
        if (medicineTaken.getAsBoolean()) {
            forget();
            return;
        }
        var now = uptime.get();
        turned(spokenWith.get(), now);
        if (rounds.areDue(now)) {
            rounds = rounds.ask(now);
            ends.pane().accept(new ToPane.Check(ice.get()));
            ends.guest().accept(new FromConsole.Check(rounds.id()));
        }
        show(ConnectionCheck.of(evidence(life, received, now)));
    }

    /** Whoever comes back to the client has to be heard again first. */
    private void turned(Person next, Duration now) {
        if (next == Person.CLIENT && with != Person.CLIENT) {
            rounds = rounds.anew(now);
        }
        with = next;
    }

    private Evidence evidence(ProofOfLife life, Optional<Quality> received, Duration now) {
        var shown = ports.call.get();
        return new Evidence(
                rounds.here(),
                rounds.there(),
                life.quality(now),
                Evidence.Senses.of(life, now),
                received,
                own(shown),
                guest(shown),
                with);
    }

    private static MediaState own(CallShown shown) {
        return new MediaState(track(shown.own().microphone()), track(shown.own().camera()));
    }

    private static Optional<MediaState> guest(CallShown shown) {
        return shown.guestMicrophone().isPresent() && shown.guestCamera().isPresent()
                ? Optional.of(new MediaState(
                        track(shown.guestMicrophone().get()),
                        track(shown.guestCamera().get())))
                : Optional.empty();
    }

    private static TrackState track(OwnTrack track) {
        return TrackState.valueOf(track.name());
    }

    private void show(List<Finding> findings) {
        ports.call(shown -> shown.withCheck(findings));
    }
}
