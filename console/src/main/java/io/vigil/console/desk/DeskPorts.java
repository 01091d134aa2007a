package io.vigil.console.desk;

import io.vigil.console.desk.port.CallActions;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.ContactShown;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.StartActions;
import io.vigil.console.live.Live;
import java.time.Clock;
import java.time.ZoneId;

/**
 * Everything the desk is given: what it shows (set from any thread) and whom it asks.
 *
 * @param clock the clock of the day, which a demo may run faster
 * @param wall the real clock, for what must never run faster: loss of contact
 * @param zone the therapist's own
 */
public record DeskPorts(
        Live<LineShown> line,
        Live<CallShown> call,
        Live<ContactShown> contact,
        CallActions callActions,
        StartActions startActions,
        Clock clock,
        Clock wall,
        ZoneId zone) {}
