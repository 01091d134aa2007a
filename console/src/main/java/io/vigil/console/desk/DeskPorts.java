package io.vigil.console.desk;

import io.vigil.console.desk.notes.NotesPort;
import io.vigil.console.desk.port.CallActions;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.Clients;
import io.vigil.console.desk.port.ContactShown;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.StartActions;
import io.vigil.console.live.Live;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Everything the desk is given: what it shows (set from any thread) and whom it asks.
 *
 * @param clock the clock of the day, which a demo may run faster
 * @param wall the real clock, for what must never run faster: loss of contact
 * @param zone the therapist's own
 * @param notes the notes; a desk without them has no place for them
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
        Optional<NotesPort> notes) {
    /** A desk without notes. */
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
        this(line, call, contact, callActions, startActions, clients, clock, wall, zone, Optional.empty());
    }

    public DeskPorts withNotes(NotesPort with) {
        return new DeskPorts(
                line, call, contact, callActions, startActions, clients, clock, wall, zone, Optional.of(with));
    }
}
