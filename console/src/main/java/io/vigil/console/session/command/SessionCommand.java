package io.vigil.console.session.command;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.checklist.Vitals;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Sedation;
import io.vigil.console.session.Gates;
import io.vigil.console.session.Openness;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionEvent.After;
import io.vigil.console.session.event.SessionEvent.Witness;
import io.vigil.console.session.event.SessionPlan;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A wish of the therapist, or something the console noticed. Decides what becomes of it; changes nothing itself. What was
 * written stays out of {@code toString}, and so out of every log.
 */
public interface SessionCommand {
    Decision decide(Session session, Instant now);

    /** Begins the day. */
    record Begin(SessionPlan plan) implements SessionCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (session.plan().isPresent()) {
                return Decision.refuse(SessionNotices.alreadyBegun());
            }
            if (plan.protectors().isEmpty() && !plan.isTalk()) {
                return Decision.refuse(SessionNotices.noProtector());
            }
            var facts = new ArrayList<SessionEvent>();
            plan.protectors().forEach(name -> facts.add(new SessionEvent.ProtectorAdded(now, name)));
            plan.brought()
                    .ifPresent(inner ->
                            facts.add(new Experience.InnerWorkBrought(now, inner.intentions(), inner.parts())));
            facts.add(new SessionEvent.Began(now, plan.withoutProtectors()));
            return new Decision.Accepted(facts);
        }
    }

    /** Confirms an item, or keeps what was written for it. */
    record KeepItem(Item item, String text) implements SessionCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (!Openness.mayBeKept(session, item)) {
                return Decision.refuse(SessionNotices.notNow());
            }
            if (Typed.isTooLong(text)) {
                return Decision.refuse(SessionNotices.tooLong());
            }
            return item.kind() == Item.Kind.WRITTEN && text.isBlank()
                    ? Decision.refuse(SessionNotices.nothingWritten())
                    : Decision.accept(new SessionEvent.ItemKept(now, item, Typed.clean(text)));
        }

        @Override
        public String toString() {
            return "KeepItem[" + item + "]";
        }
    }

    /** Takes an item back. Before the medicine this closes the way again. */
    record TakeItemBack(Item item) implements SessionCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            return Openness.isOpenFor(session, item) && session.standing(item).isPresent()
                    ? Decision.accept(new SessionEvent.ItemTakenBack(now, item))
                    : Decision.refuse(SessionNotices.notNow());
        }
    }

    /** Leaves an item out, with a reason. */
    record WaiveItem(Item item, String reason) implements SessionCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (!item.mayBeWaived()) {
                return Decision.refuse(SessionNotices.cannotBeWaived());
            }
            if (reason.isBlank()) {
                return Decision.refuse(SessionNotices.reasonMissing());
            }
            if (Typed.isTooLong(reason)) {
                return Decision.refuse(SessionNotices.tooLong());
            }
            return Openness.isOpenFor(session, item)
                    ? Decision.accept(new SessionEvent.ItemWaived(now, item, Typed.clean(reason)))
                    : Decision.refuse(SessionNotices.notNow());
        }

        @Override
        public String toString() {
            return "WaiveItem[" + item + "]";
        }
    }

    /** Keeps a reading; one that no body has is refused. */
    record TakeVitals(
            int systolic, int diastolic, int heartRate, OptionalInt oxygen, OptionalInt breaths, Optional<Vitals.By> by)
            implements SessionCommand {
        /** A reading of blood pressure and pulse alone. */
        public TakeVitals(int systolic, int diastolic, int heartRate) {
            this(systolic, diastolic, heartRate, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
        }

        @Override
        public Decision decide(Session session, Instant now) {
            if (!Openness.isRunning(session)) {
                return Decision.refuse(SessionNotices.notNow());
            }
            return isPossible()
                    ? Decision.accept(new SessionEvent.VitalsTaken(now, vitals(now)))
                    : Decision.refuse(SessionNotices.impossibleVitals());
        }

        boolean isPossible() {
            return Vitals.isPossible(systolic, diastolic, heartRate)
                    && Vitals.isPossibleOxygen(oxygen)
                    && Vitals.isPossibleBreaths(breaths);
        }

        Vitals vitals(Instant at) {
            return new Vitals(systolic, diastolic, heartRate, at, oxygen, breaths, by);
        }

        @Override
        public String toString() {
            return "TakeVitals[]";
        }
    }

    /** Keeps what a protector said. Anything but green, before the medicine, leads back to the green light. */
    record HearProtector(ProtectorAnswer answer) implements SessionCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (!session.phase().isBeforeTheMedicine()
                    || !Openness.isRunning(session)
                    || session.phase() == Phase.CHECK_IN) {
                return Decision.refuse(SessionNotices.notNow());
            }
            if (!session.protectors().contains(answer.protector())) {
                return Decision.refuse(SessionNotices.unknownProtector());
            }
            if (Typed.isTooLong(answer.words(), answer.fear(), answer.condition())) {
                return Decision.refuse(SessionNotices.tooLong());
            }
            if (answer.isGreen()
                    && answer.condition().isEmpty()
                    && session.hasOpenConcern(answer.protector(), session.today(now))) {
                return Decision.refuse(SessionNotices.conditionMissing());
            }
            var heard = new SessionEvent.ProtectorHeard(
                    now,
                    new ProtectorAnswer(
                            answer.protector(),
                            answer.answer(),
                            Typed.clean(answer.words()),
                            Typed.clean(answer.fear()),
                            Typed.clean(answer.condition()),
                            answer.selfEnergy(),
                            answer.speaker()));
            return answer.isGreen() || session.phase() == Phase.GREEN_LIGHT
                    ? Decision.accept(heard)
                    : Decision.accept(heard, new SessionEvent.PhaseEntered(now, Phase.GREEN_LIGHT));
        }
    }

    /** A part that was not on the list; it has to be heard too. */
    record AddProtector(String protector) implements SessionCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (Typed.isTooLongForALine(protector)) {
                return Decision.refuse(SessionNotices.tooLong());
            }
            var name = Typed.line(protector);
            if (name.isEmpty()) {
                return Decision.refuse(SessionNotices.nothingWritten());
            }
            if (session.protectors().contains(name)) {
                return Decision.refuse(SessionNotices.alreadyOnTheList());
            }
            if (!session.phase().isBeforeTheMedicine() || !Openness.isRunning(session)) {
                return Decision.refuse(SessionNotices.notNow());
            }
            var added = new SessionEvent.ProtectorAdded(now, name);
            return session.phase().compareTo(Phase.GREEN_LIGHT) <= 0
                    ? Decision.accept(added)
                    : Decision.accept(added, new SessionEvent.PhaseEntered(now, Phase.GREEN_LIGHT));
        }

        @Override
        public String toString() {
            return "AddProtector[]";
        }
    }

    /** On to the next step, if its gates are open. The medicine is not a step one goes on to: it is confirmed. */
    record GoOn() implements SessionCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            var next = session.phase().next();
            if (!Openness.isRunning(session) || next.isEmpty() || session.phase() == Phase.SELF_ADMINISTRATION) {
                return Decision.refuse(SessionNotices.notNow());
            }
            var missing = Gates.beforeNext(session, now);
            return missing.isEmpty()
                    ? Decision.accept(new SessionEvent.PhaseEntered(now, next.get()))
                    : Decision.refuse(SessionNotices.closed(missing.get(0).sentence()));
        }
    }

    /** Holds the session off for today. */
    record HoldOff(String reason) implements SessionCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (!session.phase().isBeforeTheMedicine()
                    || !Openness.isRunning(session)
                    || session.takenAt().isPresent()) {
                return Decision.refuse(SessionNotices.notNow());
            }
            if (Typed.isTooLong(reason)) {
                return Decision.refuse(SessionNotices.tooLong());
            }
            return reason.isBlank()
                    ? Decision.refuse(SessionNotices.reasonMissing())
                    : Decision.accept(
                            new SessionEvent.HeldOff(now, Typed.clean(reason)),
                            new SessionEvent.PhaseEntered(now, Phase.HELD));
        }

        @Override
        public String toString() {
            return "HoldOff[]";
        }
    }

    /**
     * The client took the medicine as prescribed, by their own hand (P15). Every gate of every step is asked again.
     *
     * @param amount as said by the client; nothing is computed from it
     */
    record ConfirmSelfAdministration(Instant takenAt, String amount, Witness witness) implements SessionCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (session.phase() != Phase.SELF_ADMINISTRATION || !Openness.isRunning(session)) {
                return Decision.refuse(SessionNotices.notNow());
            }
            var missing = Gates.beforeTheMedicine(session, now);
            if (!missing.isEmpty()) {
                return Decision.refuse(SessionNotices.closed(missing.get(0).sentence()));
            }
            if (amount.isBlank()) {
                return Decision.refuse(SessionNotices.nothingWritten());
            }
            if (Typed.isTooLong(amount)) {
                return Decision.refuse(SessionNotices.tooLong());
            }
            var earliest = session.phaseSince().truncatedTo(ChronoUnit.MINUTES); // the time is typed in whole minutes
            if (takenAt.isAfter(now) || takenAt.isBefore(earliest)) {
                return Decision.refuse(SessionNotices.impossibleTime());
            }
            return Decision.accept(
                    new SessionEvent.MedicineConfirmed(now, takenAt, Typed.clean(amount), witness),
                    new SessionEvent.PhaseEntered(now, Phase.JOURNEY));
        }

        @Override
        public String toString() {
            return "ConfirmSelfAdministration[" + witness + "]";
        }
    }

    /**
     * Medicine outside the plan: at any phase, in two keystrokes. Never a confirmation; the clocks start, and from every
     * phase the day goes (back) to the journey, where the client is watched.
     *
     * @param what as far as it is known; may be empty
     */
    record NoteMedicineOutsidePlan(String what) implements SessionCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (session.plan().isEmpty() || session.isEnded()) {
                return Decision.refuse(SessionNotices.notNow());
            }
            var noted = new SessionEvent.MedicineOutsidePlan(now, Typed.cut(what)); // never refused
            return session.phase() == Phase.JOURNEY
                    ? Decision.accept(noted)
                    : Decision.accept(noted, new SessionEvent.PhaseEntered(now, Phase.JOURNEY));
        }

        @Override
        public String toString() {
            return "NoteMedicineOutsidePlan[]";
        }
    }

    /** What became of what was held in the mouth. */
    record NoteMouth(After after) implements SessionCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            return session.takenAt().isPresent() && Openness.isRunning(session)
                    ? Decision.accept(new SessionEvent.MouthEmptied(now, after))
                    : Decision.refuse(SessionNotices.notNow());
        }
    }

    /** A mark in the journey, with a word if there is one. */
    record MakeMark(Mark mark, String words) implements SessionCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (session.takenAt().isEmpty() || !Openness.isRunning(session)) {
                return Decision.refuse(SessionNotices.notNow());
            }
            if (Typed.isTooLong(words)) {
                return Decision.refuse(SessionNotices.tooLong());
            }
            var told = Typed.clean(words);
            return told.isEmpty() || mark.isPsychotherapy() || !mark.isToldInPsychotherapy()
                    ? Decision.accept(new SessionEvent.Marked(now, mark, told))
                    : Decision.accept(new Experience.MarkTold(now, mark, told), new SessionEvent.Marked(now, mark, ""));
        }

        @Override
        public String toString() {
            return "MakeMark[" + mark + "]";
        }
    }

    /** Depth of sedation. What cannot be seen over video is kept only by the sitter's touch. */
    record JudgeSedation(Sedation sedation, Sedation.Means means) implements SessionCommand {
        /** As it is seen over video. */
        public JudgeSedation(Sedation sedation) {
            this(sedation, Sedation.Means.OVER_VIDEO);
        }

        @Override
        public Decision decide(Session session, Instant now) {
            if (session.takenAt().isEmpty() || !Openness.isRunning(session)) {
                return Decision.refuse(SessionNotices.notNow());
            }
            return sedation.needsTouch() && means == Sedation.Means.OVER_VIDEO
                    ? Decision.refuse(SessionNotices.touchMissing())
                    : Decision.accept(new SessionEvent.SedationJudged(now, sedation, Optional.of(means)));
        }
    }

    /** Something the console noticed, kept after it was shown: never refused while a session runs. */
    record Notice(Noticed noticed, Instant since) implements SessionCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (session.plan().isEmpty() || session.isEnded()) {
                return Decision.refuse(SessionNotices.notNow());
            }
            return Decision.accept(
                    switch (noticed) {
                        case CONTACT_LOST -> new SessionEvent.ContactLost(now, since);
                        case CONTACT_BACK -> new SessionEvent.ContactBack(now);
                        case HELP_ASKED -> new SessionEvent.HelpAsked(now);
                        case HELP_ANSWERED -> new SessionEvent.HelpAnswered(now);
                    });
        }
    }

    /** What the console notices by itself. */
    enum Noticed {
        CONTACT_LOST,
        CONTACT_BACK,
        HELP_ASKED,
        HELP_ANSWERED
    }

    /**
     * Ends the session, by the therapist's explicit word and by nothing else. Once medicine was taken only after the close,
     * each item of which is so or is left out with a reason. One that is ended while something said no for this date is held
     * off by it: to begin another is no way around.
     */
    record End() implements SessionCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (session.plan().isEmpty() || session.isEnded()) {
                return Decision.refuse(SessionNotices.notNow());
            }
            if (session.takenAt().isPresent() && session.phase() != Phase.DONE) {
                return Decision.refuse(SessionNotices.closeFirst());
            }
            var facts = new ArrayList<SessionEvent>();
            if (session.phase() != Phase.HELD) {
                Gates.closedForToday(session, now).ifPresent(why -> {
                    facts.add(new SessionEvent.HeldOff(now, why));
                    facts.add(new SessionEvent.PhaseEntered(now, Phase.HELD));
                });
            }
            facts.add(new SessionEvent.Ended(now));
            return new Decision.Accepted(facts);
        }
    }
}
