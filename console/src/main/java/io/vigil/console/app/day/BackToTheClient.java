package io.vigil.console.app.day;

import io.vigil.console.app.call.Voices;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.ContactClock.Contact;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.session.run.Vigilance;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Brings the therapist's voice back to the client: whenever the client, or the sitter beside them, calls, a check-in is not
 * answered, or contact is lost. The therapist may turn away again afterwards, to a prescriber whom the ladder names; only the
 * news brings back, not what stands. On the threads of those who tell.
 */
public final class BackToTheClient {
    private static final Set<Cause> NEWS = EnumSet.of(
            Cause.HELP, Cause.SITTER_HELP, Cause.SITTER_CALLS, Cause.CONTACT_LOST, Cause.CHECK_IN_UNANSWERED);

    private final Runnable back;
    private final Supplier<Duration> uptime;
    private Set<Cause> before = EnumSet.noneOf(Cause.class);
    private boolean wasLost;

    /** {@code back} is called for each piece of news; {@code uptime} is the ticker of the lookout. */
    BackToTheClient(Runnable back, Supplier<Duration> uptime) {
        this.back = back;
        this.uptime = uptime;
    }

    /** From now on. */
    public static void watch(Vigilance vigilance, Voices voices, Supplier<Duration> uptime) {
        var unused = vigilance.lookout().watch(new BackToTheClient(voices::back, uptime)::look);
    }

    synchronized void look(Lookout lookout) {
        var now = standing(lookout.alarms());
        var isLost = lookout.contact().reading(uptime.get()).contact() == Contact.LOST;
        var isNews = !before.containsAll(now) || (isLost && !wasLost);
        before = now;
        wasLost = isLost;
        if (isNews) {
            back.run();
        }
    }

    private static Set<Cause> standing(Alarms alarms) {
        var standing = EnumSet.noneOf(Cause.class);
        NEWS.stream().filter(alarms::stands).forEach(standing::add);
        return standing;
    }
}
