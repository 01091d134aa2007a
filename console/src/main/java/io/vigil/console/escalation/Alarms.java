package io.vigil.console.escalation;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The alarms that stand, each cause for itself. A cause is raised once until it is over, however often it is told: fifty
 * presses are one alarm. It rings until the therapist takes it; one that comes while another was taken rings again. A value.
 *
 * @param on by cause, gravest first
 */
public record Alarms(Map<Cause, Alarm> on) {
    private static final Alarms NONE = new Alarms(Map.of());

    /**
     * One alarm.
     *
     * @param since by the clock on the wall, for people; nothing is measured from it
     */
    public record Alarm(Cause cause, Instant since, Sounding sounding) {}

    /** Whether it still rings. */
    public enum Sounding {
        RINGING,
        /** The therapist took it: the bar stays, the sound does not. */
        TAKEN
    }

    public Alarms {
        var copy = new EnumMap<Cause, Alarm>(Cause.class);
        copy.putAll(on);
        on = Collections.unmodifiableMap(copy);
    }

    public static Alarms none() {
        return NONE;
    }

    /** Raises the alarm unless it stands already. */
    public Alarms raised(Cause cause, Instant since) {
        return on.containsKey(cause)
                ? this
                : with(new Alarm(cause, since, cause.isOwn() ? Sounding.TAKEN : Sounding.RINGING));
    }

    /** With those of {@code more} that do not stand here yet, each as it is there. */
    public Alarms and(Alarms more) {
        var next = this;
        for (var alarm : more.on().values()) {
            next = next.stands(alarm.cause()) ? next : next.with(alarm);
        }
        return next;
    }

    /** The cause is gone. It rings again when it comes again. */
    public Alarms over(Cause cause) {
        if (!on.containsKey(cause)) {
            return this;
        }
        var rest = new EnumMap<Cause, Alarm>(Cause.class);
        rest.putAll(on);
        rest.remove(cause);
        return new Alarms(rest);
    }

    /** The therapist stood down: what only people can end is over. A client who asks, or is lost, goes on ringing. */
    public Alarms stoodDown() {
        return over(Cause.OWN_KEY).over(Cause.MEDICINE_OUTSIDE_PLAN).over(Cause.CHECK_IN_UNANSWERED);
    }

    /** Raises what is in {@code due}, and ends what is not. */
    public Alarms following(Map<Cause, Instant> due) {
        var next = this;
        for (var cause : Cause.values()) {
            var since = due.get(cause);
            next = since == null ? next.over(cause) : next.raised(cause, since);
        }
        return next;
    }

    /** The therapist takes everything that rings now. */
    public Alarms taken() {
        var next = this;
        for (var alarm : ringing()) {
            next = next.taken(alarm.cause());
        }
        return next;
    }

    /** The therapist takes one alarm. */
    public Alarms taken(Cause cause) {
        return Optional.ofNullable(on.get(cause))
                .map(alarm -> with(new Alarm(cause, alarm.since(), Sounding.TAKEN)))
                .orElse(this);
    }

    public boolean stands(Cause cause) {
        return on.containsKey(cause);
    }

    /**
     * What one answer of the therapist ends: every call from the client's home, since whoever comes to the client is with the
     * sitter too. A prescriber's wish to speak is answered when nobody at home calls, and not along with them.
     */
    public Set<Cause> answeredTogether() {
        var home = on.keySet().stream().filter(Cause::isFromHome).collect(Collectors.toUnmodifiableSet());
        return !home.isEmpty() || !stands(Cause.PRESCRIBER_CALLS) ? home : Set.of(Cause.PRESCRIBER_CALLS);
    }

    public boolean rings() {
        return !ringing().isEmpty();
    }

    /** What rings, gravest first. */
    public List<Alarm> ringing() {
        return on.values().stream()
                .filter(alarm -> alarm.sounding() == Sounding.RINGING)
                .toList();
    }

    /** What the bar names: the gravest that rings, else the gravest that stands. */
    public Optional<Alarm> foremost() {
        return ringing().stream().findFirst().or(() -> on.values().stream().findFirst());
    }

    private Alarms with(Alarm alarm) {
        var next = new EnumMap<Cause, Alarm>(Cause.class);
        next.putAll(on);
        next.put(alarm.cause(), alarm);
        return new Alarms(next);
    }
}
