package io.vigil.console.app.seat;

import io.vigil.console.alarm.Alarm;
import io.vigil.console.alarm.AlarmNotices;
import io.vigil.console.alarm.Hearing;
import io.vigil.console.alarm.Standing;
import io.vigil.console.alarm.tune.Pattern;
import io.vigil.console.desk.port.WatchActions;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.live.Watch;
import io.vigil.console.session.Session;
import io.vigil.console.session.run.Vigilance;
import io.vigil.console.words.Notice;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Rings what the lookout says, on whatever thread it says it: between a call for help and its sound stand no screen, disk
 * or session thread. Hands on what the therapist asks of the watch over the client.
 */
public final class AlarmSeat implements WatchActions, AutoCloseable {
    private static final int ID_BYTES = 8;
    /** Long enough to be known again. */
    private static final long PLAYED_MILLIS = 3000;

    private final Vigilance vigilance;
    private final Alarm alarm;
    private final Consumer<FromConsole> toGuest;
    private final SecureRandom random;
    private final Consumer<Notice> notices;
    private final Watch lookouts;
    private final Watch standings;
    private Set<Pattern> ringing = EnumSet.noneOf(Pattern.class); // guarded by this
    private boolean silentTold;
    private boolean dayIsOn;

    public AlarmSeat(
            Vigilance vigilance,
            Alarm alarm,
            Consumer<FromConsole> toGuest,
            SecureRandom random,
            Consumer<Notice> notices) {
        this.vigilance = vigilance;
        this.alarm = alarm;
        this.toGuest = toGuest;
        this.random = random;
        this.notices = notices;
        lookouts = vigilance.lookout().watch(this::ring);
        standings = alarm.standing().watch(this::heard);
    }

    private synchronized void ring(Lookout lookout) {
        var next = patterns(lookout.alarms());
        for (var pattern : Pattern.values()) {
            if (next.contains(pattern) && !ringing.contains(pattern)) {
                alarm.ring(pattern);
            } else if (!next.contains(pattern) && ringing.contains(pattern)) {
                alarm.quiet(pattern);
            }
        }
        ringing = next;
    }

    /** Nobody is there, or somebody asks: whatever else it is, the bar says. */
    static Set<Pattern> patterns(Alarms alarms) {
        var patterns = EnumSet.noneOf(Pattern.class);
        for (var each : alarms.ringing()) {
            patterns.add(
                    each.cause() == Cause.CONTACT_LOST || each.cause() == Cause.CHECK_IN_UNANSWERED
                            ? Pattern.CONTACT_LOST
                            : Pattern.HELP);
        }
        return patterns;
    }

    /** A computer that cannot ring is known at the check-in, not when it should. */
    public void dayIs(Session session) {
        var on = session.plan().isPresent() && !session.isEnded();
        boolean tell;
        synchronized (this) {
            tell = on && !dayIsOn;
            dayIsOn = on;
            silentTold &= on;
        }
        if (tell) {
            heard(alarm.standing().get());
        }
    }

    private void heard(Standing standing) {
        Optional<Notice> notice = Optional.empty();
        synchronized (this) {
            if (standing.hearing() == Hearing.BEEP_ONLY && dayIsOn && !silentTold) {
                silentTold = true;
                notice = Optional.of(AlarmNotices.noDevice());
            } else if (standing.hearing() == Hearing.SOUND) {
                silentTold = false;
            }
        }
        notice.ifPresent(notices);
    }

    /** From the last call to its first sound, for figures. */
    public Optional<Duration> lastRing() {
        return alarm.lastRing();
    }

    @Override
    public void takeAlarm() {
        vigilance.take();
    }

    @Override
    public void raiseAlarm() {
        vigilance.raiseOwn();
    }

    @Override
    public void standDown() {
        vigilance.standDown();
    }

    @Override
    public void playTheSound() {
        playTheSound(CompletableFuture.delayedExecutor(PLAYED_MILLIS, TimeUnit.MILLISECONDS));
    }

    /**
     * Rings for a moment. What rings in earnest meanwhile goes on until it is taken.
     *
     * @param afterwards runs what it is given when the moment is over
     */
    void playTheSound(Executor afterwards) {
        alarm.ring(Pattern.HELP);
        afterwards.execute(this::playedEnough);
    }

    private synchronized void playedEnough() {
        if (!ringing.contains(Pattern.HELP)) {
            alarm.quiet(Pattern.HELP);
        }
    }

    @Override
    public void askCheckIn() {
        var fresh = new byte[ID_BYTES];
        random.nextBytes(fresh);
        toGuest.accept(
                new FromConsole.CheckIn(vigilance.askCheckIn(HexFormat.of().formatHex(fresh))));
    }

    @Override
    public void medicineOutsidePlan(String what) {
        vigilance.medicineOutsidePlan(what);
    }

    @Override
    public void close() {
        lookouts.close();
        standings.close();
        alarm.close();
    }
}
