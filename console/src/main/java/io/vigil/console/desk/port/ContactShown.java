package io.vigil.console.desk.port;

import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.CheckIns;
import io.vigil.console.escalation.ContactClock;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.escalation.Signs;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the client can be reached, and whether the client asks for the therapist.
 *
 * @param lostSince the last proof of life, while contact is lost
 * @param alarm whether the loss is alarming (the contact-loss clock is armed) or quiet (before the medicine)
 * @param helpAskedAt when the client asked for help, until that is answered
 */
public record ContactShown(Optional<Instant> lostSince, Alarm alarm, Optional<Instant> helpAskedAt) {
    /** How a loss of contact is to be shown. */
    public enum Alarm {
        QUIET,
        ARMED
    }

    public static ContactShown kept() {
        return new ContactShown(Optional.empty(), Alarm.QUIET, Optional.empty());
    }

    public ContactShown withLoss(Instant since, Alarm shownAs) {
        return new ContactShown(Optional.of(since), shownAs, helpAskedAt);
    }

    public ContactShown withContactBack() {
        return new ContactShown(Optional.empty(), alarm, helpAskedAt);
    }

    public ContactShown withHelpAsked(Instant at) {
        return new ContactShown(lostSince, alarm, Optional.of(at));
    }

    public ContactShown withHelpAnswered() {
        return new ContactShown(lostSince, alarm, Optional.empty());
    }

    /** The same for a desk that is given no {@link WatchPort}: measured by the clock on the wall. */
    public Lookout lookout(Instant wall) {
        var contact = lostSince
                .map(since -> {
                    var proven = Optional.of(Duration.between(since, wall).negated());
                    return ContactClock.quiet()
                            .after(new Signs(Signs.Sign.STOPPED, proven, Signs.Sign.STOPPED, proven, proven));
                })
                .map(clock -> alarm == Alarm.ARMED ? clock.armed(Duration.ZERO) : clock)
                .orElse(ContactClock.quiet());
        var alarms = helpAskedAt.map(at -> Alarms.none().raised(Cause.HELP, at)).orElse(Alarms.none());
        return new Lookout(
                contact,
                CheckIns.none(),
                contact.reading(Duration.ZERO).isAlarming() && lostSince.isPresent()
                        ? alarms.raised(Cause.CONTACT_LOST, lostSince.get())
                        : alarms);
    }
}
