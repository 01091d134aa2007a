package io.vigil.signaling.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The lines that consoles have opened, in memory alone. A line belongs to the console that registered it first. For one
 * thread.
 */
public final class Lines {
    /** A console that is gone keeps its lines for as long: a session outlives a restart. */
    public static final Duration KEPT = Duration.ofHours(12);
    /** Lines in all. */
    public static final int MOST = 100_000;

    private final Map<String, Line> lines = new HashMap<>();

    private static final class Line {
        private final String owner;
        private Registration registration;
        private Optional<Instant> ownerGoneSince = Optional.empty();

        Line(String owner, Registration registration) {
            this.owner = owner;
            this.registration = registration;
        }
    }

    /** What became of a registration. */
    public enum Registered {
        DONE,
        /** Another console's. */
        FOREIGN,
        FULL
    }

    public Registered register(String owner, Registration registration) {
        var known = lines.get(registration.line());
        if (known != null && !known.owner.equals(owner)) {
            return Registered.FOREIGN;
        }
        if (known == null) {
            if (lines.size() >= MOST) {
                return Registered.FULL;
            }
            lines.put(registration.line(), new Line(owner, registration));
        } else {
            known.registration = registration;
            known.ownerGoneSince = Optional.empty();
        }
        return Registered.DONE;
    }

    public Admission admit(String line, String ticketHash, Instant now) {
        var known = lines.get(line);
        if (known == null) {
            return Admission.EARLY;
        }
        if (!known.registration.expires().isAfter(now)) {
            return Admission.OVER; // also before its time: a session may be called off
        }
        if (now.isBefore(known.registration.notBefore())) {
            return Admission.EARLY;
        }
        return same(known.registration.ticketHash(), ticketHash) ? Admission.WELCOME : Admission.WRONG_TICKET;
    }

    /** Whether the line is known and not over, whether or not its guest may come yet. */
    public boolean stands(String line, Instant now) {
        var known = lines.get(line);
        return known != null && known.registration.expires().isAfter(now);
    }

    /** Whether somebody else registered it first. */
    public boolean isAnothers(String line, String owner) {
        var known = lines.get(line);
        return known != null && !known.owner.equals(owner);
    }

    public boolean belongsTo(String line, String owner) {
        var known = lines.get(line);
        return known != null && known.owner.equals(owner);
    }

    /** How many there are. */
    public int size() {
        return lines.size();
    }

    public void ownerGone(String owner, Instant now) {
        lines.values().stream()
                .filter(line -> line.owner.equals(owner))
                .forEach(line -> line.ownerGoneSince = Optional.of(now));
    }

    public void ownerBack(String owner) {
        lines.values().stream()
                .filter(line -> line.owner.equals(owner))
                .forEach(line -> line.ownerGoneSince = Optional.empty());
    }

    /** Forgets what nobody has come back for. */
    public void forget(Instant now) {
        lines.values().removeIf(line -> line.ownerGoneSince
                .filter(since -> Duration.between(since, now).compareTo(KEPT) > 0)
                .isPresent());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
