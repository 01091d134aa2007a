package io.vigil.console.app.day;

import io.vigil.console.app.call.Voices;
import io.vigil.console.app.room.BesideRoom;
import io.vigil.console.app.shared.Beside;
import io.vigil.console.app.shared.Ports;
import io.vigil.console.desk.port.BesidePort;
import io.vigil.console.link.Switchboard;
import io.vigil.console.link.invite.Doors;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.session.Session;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.session.run.Vigilance;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.words.Notice;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Somebody beside the client, put together: the room of their line, its link, and what the day tells them. */
public final class BesideSeat implements AutoCloseable {
    private final Beside whose;
    private final Ports ports;
    private final BesideAtTheDoor day;
    private final BesideRoom room;
    private final BesideLink link;

    /**
     * What everybody beside the client shares.
     *
     * @param calls the call's thread
     * @param sessions the session's thread
     * @param day the clock of the day
     * @param notices is told what has to be done now
     * @param canWait is told what is behind that
     */
    public record House(
            Executor calls,
            Executor sessions,
            Switchboard switchboard,
            Doors doors,
            Ports ports,
            Voices voices,
            Vaults vaults,
            SessionRunner runner,
            Vigilance vigilance,
            SecureRandom random,
            Clock day,
            Consumer<Notice> notices,
            Consumer<Notice> canWait) {}

    /** How the day is told to one of them. */
    private interface Door {
        BesideAtTheDoor of(SessionRunner runner, Vigilance vigilance, Clock day, Consumer<ConfirmedWords> confirmed);
    }

    private BesideSeat(Beside whose, House house, Door door) {
        this.whose = whose;
        this.ports = house.ports();
        this.day = door.of(house.runner(), house.vigilance(), house.day(), this::confirmed);
        this.room = new BesideRoom(
                whose, house.calls(), house.switchboard(), house.doors(), house.ports(), day, house.voices());
        this.link = new BesideLink(
                whose,
                house.vaults(),
                house.sessions(),
                house.runner(),
                room,
                house.random(),
                Clock.systemUTC(),
                house.notices(),
                house.canWait());
    }

    public static BesideSeat sitter(House house) {
        return new BesideSeat(Beside.SITTER, house, SitterAtTheDoor::new);
    }

    public static BesideSeat prescriber(House house) {
        return new BesideSeat(Beside.PRESCRIBER, house, PrescriberAtTheDoor::new);
    }

    private void confirmed(ConfirmedWords words) {
        link.confirmed(words);
    }

    public BesideRoom room() {
        return room;
    }

    /** Their line and what the therapist asks of it, as the desk has it. */
    public BesidePort port() {
        return new BesidePort(ports.line(whose), new TherapistBeside(whose, room, ports, link::invite));
    }

    /** This session goes on now. On the session's thread. */
    public void turnTo(UUID client, UUID session) {
        link.turnTo(client, session);
    }

    /** The day went on: their page is told; an ended session ends its line. */
    public void dayIs(Session session) {
        tell(session, room);
    }

    static void tell(Session session, BesideRoom room) {
        if (session.isEnded()) {
            room.end();
        } else if (session.plan().isPresent()) {
            room.dayChanged();
        }
    }

    /** Lets go of what it keeps of the link, after the session's thread has ended; the room is closed before. */
    @Override
    public void close() {
        link.close();
    }
}
