package io.vigil.console.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * Everything that watches over the client, in memory alone: no disk, vault, fact or screen stands between it and the sound.
 * A value; the shell keeps the latest one.
 */
public record Lookout(ContactClock contact, CheckIns checkIns, Alarms alarms) {
    /** Before anything happened. */
    public static Lookout quiet() {
        return new Lookout(ContactClock.quiet(), CheckIns.none(), Alarms.none());
    }

    /** Arms or disarms the clock as the day says, see {@code Session.isWatched}. */
    public Lookout watching(ContactClock.Arming day, Duration uptime) {
        return with(day == ContactClock.Arming.ARMED ? contact.armed(uptime) : contact.disarmed());
    }

    /** The therapist stood the ladder down: what only people can end is over, but a client who asks is to be answered. */
    public Lookout stoodDown() {
        return new Lookout(contact, CheckIns.none(), alarms.stoodDown());
    }

    public Lookout with(ContactClock next) {
        return new Lookout(next, checkIns, alarms);
    }

    public Lookout with(CheckIns next) {
        return new Lookout(contact, next, alarms);
    }

    public Lookout with(Alarms next) {
        return new Lookout(contact, checkIns, next);
    }

    /**
     * Looks at everything once; to be called at least twice a second.
     *
     * @param day what the facts and the time of day say stands: look-ins, vitals, medicine outside the plan
     * @param wall for what people read; nothing is measured from it
     */
    public Lookout looked(Signs signs, Map<Cause, Instant> day, Duration uptime, Instant wall) {
        var seen = contact.after(signs);
        var reading = seen.reading(uptime);
        var due = new EnumMap<Cause, Instant>(Cause.class);
        due.putAll(day);
        alarms.on().values().stream() // raised and ended by people, not by looking
                .filter(alarm -> alarm.cause().isByPeople())
                .forEach(alarm -> due.putIfAbsent(alarm.cause(), alarm.since()));
        due.remove(Cause.CONTACT_LOST);
        if (reading.isAlarming()) {
            due.put(Cause.CONTACT_LOST, wall.minus(reading.lasting()));
        }
        due.remove(Cause.CHECK_IN_UNANSWERED);
        checkIns.open()
                .filter(open -> checkIns.standing(uptime) == CheckIns.Standing.UNANSWERED)
                .ifPresent(open -> due.put(Cause.CHECK_IN_UNANSWERED, wall.minus(uptime.minus(open.at()))));
        return new Lookout(seen, checkIns, alarms.following(due));
    }
}
