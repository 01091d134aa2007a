package io.vigil.console.session.run;

import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.CheckIns;
import io.vigil.console.escalation.ContactClock;
import io.vigil.console.escalation.ContactClock.Arming;
import io.vigil.console.escalation.ContactClock.Contact;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.escalation.Signs;
import io.vigil.console.live.Live;
import io.vigil.console.session.DayAlarms;
import io.vigil.console.session.Openness;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.EscalationCommand;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.command.SessionCommand.Noticed;
import io.vigil.console.session.event.SessionEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Holds the only reference to the lookout that changes. Sounds and shows first, keeps second: what happens here needs no
 * disk and does not wait for the session's thread, which is only asked to keep the fact afterwards. Any thread; never waits.
 */
public final class Vigilance {
    private final SessionRunner runner;
    private final Clock day;
    private final Clock wall;
    private final Supplier<Duration> uptime;
    private final Live<Lookout> lookout = new Live<>(Lookout.quiet());
    // All below are guarded by this object's lock. The session's Live is never asked under it: that one tells us under
    // its own.
    private Signs signs = Signs.none();
    private Session session;
    private boolean lost;

    /**
     * Begins with the alarms that the runner's session has kept, and so at each session that the runner turns to. One that is
     * watched already was interrupted by a restart: say since when nobody looked, by {@link #begunAgain}, before the first
     * {@link #look} at it; unsaid, it counts from here.
     *
     * @param day the clock of the day, which a demo may run faster: for look-ins
     * @param wall the real clock, for what people read
     * @param uptime the monotonic ticker; everything that is measured here is measured by it
     */
    public Vigilance(SessionRunner runner, Clock day, Clock wall, Supplier<Duration> uptime) {
        this.runner = runner;
        this.day = day;
        this.wall = wall;
        this.uptime = uptime;
        session = runner.session().get();
        lookout.set(takenUp(session));
        var unused = runner.session().watch(this::follow);
    }

    /** The lookout as it is: what rings and what is shown are made of it. Told on the thread that changed it. */
    public Live<Lookout> lookout() {
        return lookout;
    }

    /** What the contact-loss clock says now. */
    public ContactClock.Reading contact() {
        return lookout.get().contact().reading(uptime.get());
    }

    /** After a restart into a session that is watched: by the instant of the last proof of life, if one was kept. */
    public synchronized void begunAgain(Optional<Instant> lastProof) {
        begunAgain(ContactClock.begunAgain(lastProof, wall.instant(), uptime.get()));
    }

    /** After a restart into a session that is watched: by the ticker of the watch, which ran on. */
    public synchronized void begunAgain(Duration silence) {
        begunAgain(ContactClock.begunAgain(silence, uptime.get()));
    }

    private void begunAgain(ContactClock clock) {
        if (session.isWatched()) {
            set(lookout.get().with(clock));
        }
    }

    /** As the facts of a session say that it stands, beside what stands in memory already: nothing is kept a second time. */
    private Lookout takenUp(Session next) {
        lost = next.contactLostSince().isPresent();
        var now = lookout.get();
        var kept = now.with(now.alarms().and(next.alarms()));
        // one that nobody answered stays so; one that waited is asked again, and gets its time again
        var waited = next.alarms().stands(Cause.CHECK_IN_UNANSWERED) ? CheckIns.UNANSWERED_AFTER : Duration.ZERO;
        return next.checkInAskedAt()
                .map(at -> kept.with(CheckIns.begunAgain(
                        "again-" + at.toEpochMilli(), uptime.get().minus(waited))))
                .orElse(kept);
    }

    /** Looks once, with what is seen and heard now; at least twice a second. Without a session there is nobody to lose. */
    public synchronized void look(Signs next) {
        signs = next;
        if (Openness.goesOn(session)) {
            look();
        }
    }

    private void look() {
        set(lookout.get().looked(signs, DayAlarms.due(session, day.instant()), uptime.get(), wall.instant()));
        var reading = contact();
        if (lost != (reading.contact() == Contact.LOST)) {
            lost = !lost;
            runner.ask(new SessionCommand.Notice(
                    lost ? Noticed.CONTACT_LOST : Noticed.CONTACT_BACK,
                    wall.instant().minus(reading.lasting())));
        }
    }

    /** The client asks for the therapist. However often it is told, it is one alarm until it was answered. */
    public synchronized void helpAsked() {
        raise(Cause.HELP);
    }

    /** The therapist answered. */
    public synchronized void helpAnswered() {
        end(Cause.HELP);
    }

    /**
     * Somebody beside the client asks, on a page of their own. However often it is told, it is one alarm until it was
     * answered.
     *
     * @param cause one of theirs
     */
    public synchronized void besideAsks(Cause cause) {
        raise(ofThoseBeside(cause));
    }

    /** The therapist answered what somebody beside the client asked. */
    public synchronized void besideAnswered(Cause cause) {
        end(ofThoseBeside(cause));
    }

    private static Cause ofThoseBeside(Cause cause) {
        if (!cause.isBeside()) {
            throw new IllegalArgumentException("nobody beside the client asks for " + cause);
        }
        return cause;
    }

    /** The therapist's own key. */
    public synchronized void raiseOwn() {
        raise(Cause.OWN_KEY);
    }

    /** The therapist takes everything that sounds. */
    public synchronized void take() {
        set(lookout.get().with(lookout.get().alarms().taken()));
    }

    /** Asks for one touch. @return the check-in that is open now: a new one, or the one that waits already */
    public synchronized String askCheckIn(String freshId) {
        var asked = lookout.get().checkIns().asked(freshId, uptime.get());
        set(lookout.get().with(asked));
        runner.ask(new EscalationCommand.KeepCheckIn());
        return asked.open().map(CheckIns.Asked::id).orElse(freshId);
    }

    /** The client touched. */
    public synchronized void checkInAnswered(String id) {
        var answered = lookout.get().checkIns().answered(id);
        if (!answered.equals(lookout.get().checkIns())) {
            set(lookout.get().with(answered));
            runner.ask(new EscalationCommand.KeepCheckInAnswer());
            look();
        }
    }

    /** Medicine outside the plan: the clock is armed here, at once, whatever becomes of the fact. */
    public synchronized void medicineOutsidePlan(String what) {
        if (!Openness.goesOn(session)) {
            runner.ask(new SessionCommand.NoteMedicineOutsidePlan(what)); // refused, with the reason
            return;
        }
        var armed = lookout.get().watching(Arming.ARMED, uptime.get());
        set(armed.with(armed.alarms().raised(Cause.MEDICINE_OUTSIDE_PLAN, wall.instant())));
        runner.ask(new SessionCommand.NoteMedicineOutsidePlan(what));
    }

    /** The client is safe. What only people can end is over here at once, whatever becomes of the fact. */
    public synchronized void standDown() {
        runner.ask(new EscalationCommand.StandDown());
        set(lookout.get().stoodDown());
    }

    private void raise(Cause cause) {
        set(lookout.get().with(lookout.get().alarms().raised(cause, wall.instant())));
    }

    private void end(Cause cause) {
        set(lookout.get().with(lookout.get().alarms().over(cause)));
    }

    /** The session went on: on its thread, after its facts were kept. */
    private synchronized void follow(Session next) {
        var before = session;
        session = next;
        if (!Openness.goesOn(next)) {
            lost = false;
            lookout.set(Lookout.quiet()); // the next session's client was not seen yet
            return;
        }
        if (!Openness.goesOn(before)) {
            lookout.set(takenUp(next));
        }
        var now = lookout.get();
        if (next.isWatched()) {
            now = now.watching(Arming.ARMED, uptime.get());
        } else if (before.isWatched()) { // done: what was armed without a fact stays armed
            now = now.watching(Arming.QUIET, uptime.get());
        }
        set(stoodDown(next) ? now.stoodDown() : now);
    }

    private static boolean stoodDown(Session session) {
        var facts = session.facts();
        return !facts.isEmpty() && facts.get(facts.size() - 1) instanceof SessionEvent.LadderStoodDown;
    }

    /** Shown and sounded first; what changed of the alarms is kept afterwards. */
    private void set(Lookout next) {
        var before = lookout.get().alarms();
        lookout.set(next);
        keep(before, next.alarms());
    }

    private void keep(Alarms before, Alarms after) {
        for (var cause : Cause.values()) {
            var was = before.on().get(cause);
            var is = after.on().get(cause);
            if (is != null && was == null && cause != Cause.MEDICINE_OUTSIDE_PLAN) { // that one is a fact of its own
                runner.ask(
                        cause == Cause.HELP
                                ? new SessionCommand.Notice(Noticed.HELP_ASKED, is.since())
                                : new EscalationCommand.KeepRaised(cause, is.since()));
            } else if (is == null && was != null) {
                runner.ask(
                        cause == Cause.HELP
                                ? new SessionCommand.Notice(Noticed.HELP_ANSWERED, wall.instant())
                                : new EscalationCommand.KeepOver(cause));
            } else if (is != null && was != null && is.sounding() != was.sounding()) {
                runner.ask(new EscalationCommand.KeepTaken(cause));
            }
        }
    }
}
