package io.vigil.signaling.door;

import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineRegistration;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines registered by consoles, in memory only (protocol.md §2.3). One thread. */
public final class Lines {
    /** How long a console's lines outlast its last connection. */
    public static final Duration KEPT = Duration.ofHours(12);

    /** Lines one console may have at once: far more than a practice holds, far less than memory does. */
    public static final int PER_CONSOLE = 1_024;

    private record Known(LineRegistration registration, ConsoleKey owner) {}

    private final Map<LineId, Known> lines = new HashMap<>();
    private final Map<ConsoleKey, Instant> gone = new HashMap<>();

    /**
     * Registers all of these lines, or none.
     *
     * @return false when one of them belongs to another console, or there would be too many
     */
    public boolean register(ConsoleKey console, List<LineRegistration> registrations) {
        Set<LineId> owned = new HashSet<>();
        lines.forEach((id, known) -> {
            if (known.owner.equals(console)) {
                owned.add(id);
            }
        });
        for (var registration : registrations) {
            var known = lines.get(registration.id());
            if (known != null && !known.owner.equals(console)) {
                return false;
            }
            owned.add(registration.id());
        }
        if (owned.size() > PER_CONSOLE) {
            return false;
        }
        registrations.forEach(registration -> lines.put(registration.id(), new Known(registration, console)));
        return true;
    }

    /**
     * What becomes of a guest with this ticket now. Takes as long for a wrong ticket as for a right one.
     *
     * @param ticketHash SHA-256 of the ticket
     */
    public Admission admit(LineId line, byte[] ticketHash, Instant now) {
        var known = lines.get(line);
        if (known == null) {
            return Admission.EARLY;
        }
        if (!MessageDigest.isEqual(known.registration.ticketHash(), ticketHash)) {
            return Admission.WRONG_TICKET;
        }
        if (!now.isBefore(known.registration.expires())) {
            return Admission.EXPIRED;
        }
        return now.isBefore(known.registration.notBefore()) ? Admission.EARLY : Admission.ADMITTED;
    }

    public Optional<ConsoleKey> owner(LineId line) {
        return Optional.ofNullable(lines.get(line)).map(Known::owner);
    }

    public void consoleCame(ConsoleKey console) {
        gone.remove(console);
    }

    /** The last connection of this console is gone. */
    public void consoleLeft(ConsoleKey console, Instant now) {
        gone.put(console, now);
    }

    /** Forgets the lines of consoles that were gone too long. */
    public void forget(Instant now) {
        var away = new HashSet<ConsoleKey>();
        gone.forEach((console, since) -> {
            if (!now.isBefore(since.plus(KEPT))) {
                away.add(console);
            }
        });
        gone.keySet().removeAll(away);
        lines.values().removeIf(known -> away.contains(known.owner));
    }
}
