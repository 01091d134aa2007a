package io.vigil.console.escalation;

import io.vigil.console.escalation.Signs.Sign;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The contact-loss clock (domain.md §5): counts from the last proof of life, a picture that changes or sound. Armed on
 * entering the self-administration, or by medicine outside the plan, and disarmed when the day is done; before that a loss
 * is quiet. A value; {@link #armed}, {@link #after} and {@link #disarmed} give the next one.
 *
 * <p>While the console runs, times are uptimes of one monotonic ticker: the clock on the wall may be wrong or be set, and
 * nothing here changes. It is asked once, after a restart, see {@link #begunAgain(Optional, Instant, Duration)}.
 */
public final class ContactClock {
    /** A picture without sound, or sound without a picture, is asked about after so long. */
    public static final Duration HALF_ASKED_AFTER = Duration.ofSeconds(30);
    /** A console that was away for longer than a session takes was not restarted: its clock was set. */
    public static final Duration LONGEST_AWAY = Duration.ofHours(3);

    private static final ContactClock QUIET =
            new ContactClock(Optional.empty(), Optional.empty(), Measured.BY_THE_TICKER, Signs.none());

    private final Optional<Duration> armedAt;
    private final Optional<Duration> provenAt;
    private final Measured measured;
    private final Signs signs;

    /** What is due, and how long after the last proof of life (defaults of the domain). */
    public enum Step {
        /** Marked and shown; the call comes back by itself. */
        MARK(0),
        /** It rings. */
        ALARM(15),
        /** The sitter's number is laid out. */
        SITTER_CARD(30),
        /** The therapist says "I am calling the sitter", and calls. */
        CALL_SITTER(60),
        SECOND_CONTACT(180),
        WELFARE_CHECK(300);

        private final Duration after;

        Step(int seconds) {
            this.after = Duration.ofSeconds(seconds);
        }

        public Duration after() {
            return after;
        }

        /** The last step that {@code lasting} has reached. */
        public static Step at(Duration lasting) {
            var reached = MARK;
            for (var step : values()) {
                if (lasting.compareTo(step.after) >= 0) {
                    reached = step;
                }
            }
            return reached;
        }
    }

    /** Whether a loss alarms. */
    public enum Arming {
        /** Before the medicine. */
        QUIET,
        ARMED
    }

    /** What is alive. */
    public enum Contact {
        /** Nobody was seen or heard yet. */
        NOT_YET,
        KEPT,
        /** The client is heard, and the picture stands still or is missing. */
        PICTURE_FROZEN,
        /** The client is heard, and the client's page holds the picture back so that the sound gets through. */
        PICTURE_PAUSED,
        /** The client is seen, and not heard. */
        SOUND_GONE,
        LOST;

        /** Whether the client is either not seen or not heard, and the other is alive. */
        public boolean isHalf() {
            return this == PICTURE_FROZEN || this == PICTURE_PAUSED || this == SOUND_GONE;
        }
    }

    /** Whether the time since the last proof is known. */
    public enum Measured {
        BY_THE_TICKER,
        /** The console was away, and neither the watch nor the clock on the wall can say for how long. */
        NOT_KNOWN
    }

    /**
     * What the clock says at one moment.
     *
     * @param lasting since the last proof of life when contact is lost; since the missing half was last alive when one half is
     *     missing; zero while contact is kept
     * @param step what is due, while contact is lost and the clock is armed
     */
    public record Reading(Arming arming, Contact contact, Duration lasting, Optional<Step> step, Measured measured) {
        /** Whether it has to ring. */
        public boolean isAlarming() {
            return step.filter(due -> due.compareTo(Step.ALARM) >= 0).isPresent();
        }

        /** Whether the therapist is asked about a half that is missing: can you still see, or hear, the client? */
        public boolean isAskedAbout() {
            return arming == Arming.ARMED && contact.isHalf() && lasting.compareTo(HALF_ASKED_AFTER) >= 0;
        }
    }

    private ContactClock(Optional<Duration> armedAt, Optional<Duration> provenAt, Measured measured, Signs signs) {
        this.armedAt = armedAt;
        this.provenAt = provenAt;
        this.measured = measured;
        this.signs = signs;
    }

    /** Before the medicine. */
    public static ContactClock quiet() {
        return QUIET;
    }

    /**
     * Armed again after a restart, by the wall-clock instant of the last proof. Between zero and {@link #LONGEST_AWAY} it is
     * believed. An instant that lies ahead, or longer ago, or none, says that the clock on the wall cannot be believed: then
     * it rings at once, says that the time is not known, and goes on from {@link Step#ALARM} by the ticker. So a clock that
     * is wrong by hours never silences a loss, and never asks for a welfare check in the first minutes.
     */
    public static ContactClock begunAgain(Optional<Instant> lastProof, Instant wall, Duration uptime) {
        return lastProof
                .map(proof -> Duration.between(proof, wall))
                .filter(away -> !away.isNegative() && away.compareTo(LONGEST_AWAY) <= 0)
                .map(away -> begunAgain(away, uptime))
                .orElseGet(() -> begun(Step.ALARM.after(), Measured.NOT_KNOWN, uptime));
    }

    /** Armed again after a restart, by a ticker that ran on, the watch's: {@code silence} since the last proof of life. */
    public static ContactClock begunAgain(Duration silence, Duration uptime) {
        return begun(silence, Measured.BY_THE_TICKER, uptime);
    }

    private static ContactClock begun(Duration silence, Measured measured, Duration uptime) {
        return new ContactClock(Optional.of(uptime), Optional.of(uptime.minus(silence)), measured, Signs.none());
    }

    /** From now on a loss alarms. Without any proof so far it counts from here. */
    public ContactClock armed(Duration uptime) {
        return armedAt.isPresent() ? this : new ContactClock(Optional.of(uptime), provenAt, measured, signs);
    }

    /** The day is done, or the session was ended. */
    public ContactClock disarmed() {
        return new ContactClock(Optional.empty(), provenAt, measured, signs);
    }

    public boolean isArmed() {
        return armedAt.isPresent();
    }

    /** Takes in what is seen and heard now. A proof counts once it came, whatever comes later. */
    public ContactClock after(Signs next) {
        var newer = next.provenAt()
                .filter(at -> provenAt.filter(known -> known.compareTo(at) >= 0).isEmpty());
        return new ContactClock(
                armedAt, newer.or(() -> provenAt), newer.isPresent() ? Measured.BY_THE_TICKER : measured, next);
    }

    /** Since the last proof of life, while it is known. */
    public Optional<Duration> silence(Duration uptime) {
        return measured == Measured.BY_THE_TICKER ? provenAt.map(uptime::minus) : Optional.empty();
    }

    public Reading reading(Duration uptime) {
        var arming = isArmed() ? Arming.ARMED : Arming.QUIET;
        var contact = contact();
        var since = since(contact);
        var lasting = since.map(uptime::minus).filter(it -> !it.isNegative()).orElse(Duration.ZERO);
        var step = contact == Contact.LOST && isArmed() ? Optional.of(Step.at(lasting)) : Optional.<Step>empty();
        return new Reading(arming, contact, lasting, step, contact == Contact.LOST ? measured : Measured.BY_THE_TICKER);
    }

    private Contact contact() {
        if (signs.isAlive()) {
            return signs.sound() == Sign.ALIVE ? bySound() : Contact.SOUND_GONE;
        }
        return provenAt.isPresent() || isArmed() ? Contact.LOST : Contact.NOT_YET;
    }

    /** While the client is heard: whether they are seen. */
    private Contact bySound() {
        return switch (signs.picture()) {
            case ALIVE -> Contact.KEPT;
            case PAUSED -> Contact.PICTURE_PAUSED;
            case STOPPED, NEVER -> Contact.PICTURE_FROZEN;
        };
    }

    private Optional<Duration> since(Contact contact) {
        return switch (contact) {
            case NOT_YET, KEPT -> Optional.empty();
            case PICTURE_FROZEN, PICTURE_PAUSED -> signs.pictureSince().or(() -> armedAt);
            case SOUND_GONE -> signs.soundSince().or(() -> armedAt);
            case LOST -> provenAt.or(() -> armedAt);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactClock that
                && armedAt.equals(that.armedAt)
                && provenAt.equals(that.provenAt)
                && measured == that.measured
                && signs.equals(that.signs);
    }

    @Override
    public int hashCode() {
        return armedAt.hashCode() * 31 * 31 + provenAt.hashCode() * 31 + signs.hashCode();
    }
}
