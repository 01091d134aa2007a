package io.vigil.console.session.command;

import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Outcome;
import io.vigil.console.journey.SideEffect;
import io.vigil.console.session.Openness;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.Experience.CheckStand;
import io.vigil.console.session.event.Experience.Holds;
import io.vigil.console.session.event.Experience.Instead;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import java.time.Instant;
import java.util.Optional;

/** A wish about what the practice checks for itself, what follows a hold, and what is heard after the journey. */
public sealed interface ExperienceCommand extends SessionCommand {
    /**
     * A setting check of the practice's own.
     *
     * @param reason why it is left out, or empty
     */
    record KeepCheck(String check, CheckStand stand, String reason) implements ExperienceCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            var isOfThePractice = session.plan()
                    .filter(plan -> plan.day().checks().own().contains(check))
                    .isPresent();
            if (!isOfThePractice
                    || !Openness.isRunning(session)
                    || !session.phase().isBeforeTheMedicine()) {
                return Decision.refuse(SessionNotices.notNow());
            }
            if (Typed.isTooLong(reason)) {
                return Decision.refuse(SessionNotices.tooLong());
            }
            return stand == CheckStand.LEFT_OUT && reason.isBlank()
                    ? Decision.refuse(SessionNotices.reasonMissing())
                    : Decision.accept(new Experience.OwnCheck(
                            now, check, stand, stand == CheckStand.LEFT_OUT ? Typed.clean(reason) : ""));
        }

        @Override
        public String toString() {
            return "KeepCheck[" + stand + "]";
        }
    }

    /** What a day that is held off goes on as. It is told, and leads nowhere: the day stays held. */
    record OfferInstead(Instead instead, Holds holds) implements ExperienceCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            return session.phase() == Phase.HELD && !session.isEnded()
                    ? Decision.accept(new Experience.OfferedInstead(now, instead, holds))
                    : Decision.refuse(SessionNotices.notNow());
        }
    }

    /** A part was met in the journey, or was not after all. */
    record MeetPart(String part, Holds holds) implements ExperienceCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (!isAfterTheMedicine(session)) {
                return Decision.refuse(SessionNotices.notNow());
            }
            if (part.isBlank()) {
                return Decision.refuse(SessionNotices.nothingWritten());
            }
            return Typed.isTooLongForALine(part)
                    ? Decision.refuse(SessionNotices.tooLong())
                    : Decision.accept(new Experience.PartMet(now, Typed.line(part), holds));
        }

        @Override
        public String toString() {
            return "MeetPart[" + holds + "]";
        }
    }

    /** How the client tells the experience. */
    record TellAs(Outcome outcome, Holds holds) implements ExperienceCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            return isAfterTheMedicine(session)
                    ? Decision.accept(new Experience.ToldAs(now, outcome, holds))
                    : Decision.refuse(SessionNotices.notNow());
        }

        @Override
        public String toString() {
            return "TellAs[]";
        }
    }

    /** What a protector says now. */
    record HearAfterwards(String protector, String words) implements ExperienceCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (!isAfterTheMedicine(session) || !session.protectors().contains(protector)) {
                return Decision.refuse(SessionNotices.notNow());
            }
            if (words.isBlank()) {
                return Decision.refuse(SessionNotices.nothingWritten());
            }
            return Typed.isTooLong(words)
                    ? Decision.refuse(SessionNotices.tooLong())
                    : Decision.accept(new Experience.ProtectorAfterwards(now, protector, Typed.clean(words)));
        }

        @Override
        public String toString() {
            return "HearAfterwards[]";
        }
    }

    /**
     * A side effect as it stands now.
     *
     * @param named what it is, when it is another than those of the list, and empty otherwise
     */
    record SeeSideEffect(SideEffect effect, String named, SideEffect.Severity severity, SideEffect.Course course)
            implements ExperienceCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (session.takenAt().isEmpty() || !Openness.isRunning(session)) {
                return Decision.refuse(SessionNotices.notNow());
            }
            if (effect == SideEffect.OTHER && named.isBlank()) {
                return Decision.refuse(SessionNotices.nothingWritten());
            }
            return Typed.isTooLongForALine(named)
                    ? Decision.refuse(SessionNotices.tooLong())
                    : Decision.accept(new Experience.SideEffectSeen(
                            now, effect, effect == SideEffect.OTHER ? Typed.line(named) : "", severity, course));
        }

        @Override
        public String toString() {
            return "SeeSideEffect[" + effect + "]";
        }
    }

    /**
     * The sitter says on the sitter's page that the client was seen and is well: kept as a look-in, with where it comes
     * from. Never refused: one that is kept already, or that was told too late, changes nothing. One whose way to here took
     * long says how the client was then, and not how they are now: it counts from when they were seen.
     *
     * @param id of the look-in that is meant, as {@code JourneyClock.lookInId} names it
     * @param at when, by the clock of the day, as the page has it; without it, now
     */
    record SitterLooksIn(String id, Optional<Instant> at) implements ExperienceCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (!isAfterTheMedicine(session)) {
                return Decision.accept();
            }
            return session.journey()
                    .filter(clock -> clock.lookInId().equals(id))
                    .map(clock -> seen(clock.lastLookIn(), now))
                    .map(seen -> Decision.accept(
                            new Experience.SitterLookedIn(seen), new SessionEvent.Marked(seen, Mark.LOOK_IN, "")))
                    .orElseGet(Decision::accept);
        }

        /** A page's clock may differ: nothing was seen before the last time, and nothing is seen in time to come. */
        private Instant seen(Instant last, Instant now) {
            var told = at.filter(it -> it.isBefore(now)).orElse(now);
            return told.isBefore(last) ? last : told;
        }
    }

    private static boolean isAfterTheMedicine(Session session) {
        return session.takenAt().isPresent() && Openness.isRunning(session);
    }
}
