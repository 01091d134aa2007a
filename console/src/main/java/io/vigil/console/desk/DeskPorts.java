package io.vigil.console.desk;

import io.vigil.console.desk.notes.NotesPort;
import io.vigil.console.desk.port.CallActions;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.Clients;
import io.vigil.console.desk.port.ContactShown;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.StartActions;
import io.vigil.console.desk.port.WatchPort;
import io.vigil.console.live.Live;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything the desk is given: what it shows (set from any thread) and whom it asks.
 *
 * @param clock the clock of the day, which a demo may run faster
 * @param wall the real clock, for what must never run faster: loss of contact
 * @param zone the therapist's own
 * @param notes the notes; a desk without them has no place for them
 * @param watch the watch over the client
 * @param about what this program is made of, for whoever asks
 */
public record DeskPorts(
        Live<LineShown> line,
        Live<CallShown> call,
        Live<ContactShown> contact,
        CallActions callActions,
        StartActions startActions,
        Clients clients,
        Clock clock,
        Clock wall,
        ZoneId zone,
        Optional<NotesPort> notes,
        Optional<WatchPort> watch,
        Optional<Supplier<Notice>> about) {
    /** A desk without notes, which sees of the watch what {@code contact} says. */
    public DeskPorts(
            Live<LineShown> line,
            Live<CallShown> call,
            Live<ContactShown> contact,
            CallActions callActions,
            StartActions startActions,
            Clients clients,
            Clock clock,
            Clock wall,
            ZoneId zone) {
        this(
                line,
                call,
                contact,
                callActions,
                startActions,
                clients,
                clock,
                wall,
                zone,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public DeskPorts withNotes(NotesPort with) {
        return new DeskPorts(
                line,
                call,
                contact,
                callActions,
                startActions,
                clients,
                clock,
                wall,
                zone,
                Optional.of(with),
                watch,
                about);
    }

    public DeskPorts withWatch(WatchPort with) {
        return new DeskPorts(
                line,
                call,
                contact,
                callActions,
                startActions,
                clients,
                clock,
                wall,
                zone,
                notes,
                Optional.of(with),
                about);
    }

    public DeskPorts withAbout(Supplier<Notice> with) {
        return new DeskPorts(
                line,
                call,
                contact,
                callActions,
                startActions,
                clients,
                clock,
                wall,
                zone,
                notes,
                watch,
                Optional.of(with));
    }
}
