package io.vigil.console.session.event;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.checklist.Vitals;
import io.vigil.console.escalation.Breathing;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Rung;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Sedation;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fact about a session. The list of these facts is the only truth; no fact is ever edited. Each kind says which vault
 * keeps it (domain.md §6). What was written stays out of {@code toString}, and so out of every log.
 */
public sealed interface SessionEvent
        permits SessionEvent.Began,
                SessionEvent.ItemKept,
                SessionEvent.ItemTakenBack,
                SessionEvent.ItemWaived,
                SessionEvent.VitalsTaken,
                SessionEvent.ProtectorHeard,
                SessionEvent.ProtectorAdded,
                SessionEvent.PhaseEntered,
                SessionEvent.HeldOff,
                SessionEvent.MedicineConfirmed,
                SessionEvent.MedicineOutsidePlan,
                SessionEvent.MouthEmptied,
                SessionEvent.Marked,
                SessionEvent.SedationJudged,
                SessionEvent.ContactLost,
                SessionEvent.ContactBack,
                SessionEvent.HelpAsked,
                SessionEvent.HelpAnswered,
                SessionEvent.AlarmRaised,
                SessionEvent.AlarmTaken,
                SessionEvent.AlarmOver,
                SessionEvent.CheckInAsked,
                SessionEvent.CheckInAnswered,
                SessionEvent.DangerSeen,
                SessionEvent.BreathingSeen,
                SessionEvent.RungStarted,
                SessionEvent.RungReached,
                SessionEvent.RungNotReached,
                SessionEvent.LadderStoodDown,
                SessionEvent.Ended,
                Correcting,
                Drill,
                AfterLadder,
                Experience {
    /** Every kind of fact there is. */
    static List<Class<? extends SessionEvent>> kinds() {
        return Stream.of(SessionEvent.class, Correcting.class, Drill.class, AfterLadder.class, Experience.class)
                .flatMap(group -> Arrays.stream(group.getPermittedSubclasses()))
                .filter(Class::isRecord)
                .<Class<? extends SessionEvent>>map(kind -> kind.asSubclass(SessionEvent.class))
                .toList();
    }

    /** When it was kept. */
    Instant at();

    Vault vault();

    <R> R match(Cases<R> cases);

    /** Where a fact is kept. */
    enum Vault {
        RECORD,
        PSYCHOTHERAPY
    }

    /** How the therapist knows that the medicine was taken. */
    enum Witness {
        SEEN_ON_CAMERA,
        REPORTED
    }

    /** What became of what was held in the mouth. */
    enum After {
        SWALLOWED,
        SPAT,
        NOT_YET
    }

    /** The day began. The protectors' names are facts of their own: the plan stands in the record, they do not. */
    record Began(Instant at, SessionPlan plan) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.began(this);
        }
    }

    /** An item was confirmed, or written; {@code text} is empty when there was nothing to write. */
    record ItemKept(Instant at, Item item, String text) implements SessionEvent {
        @Override
        public Vault vault() {
            return item.isPsychotherapy() && !text.isEmpty() ? Vault.PSYCHOTHERAPY : Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.itemKept(this);
        }

        @Override
        public String toString() {
            return "ItemKept[" + item + "]";
        }
    }

    /** An item is not so after all. */
    record ItemTakenBack(Instant at, Item item) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.itemTakenBack(this);
        }
    }

    /** An item was left out, with the reason. */
    record ItemWaived(Instant at, Item item, String reason) implements SessionEvent {
        @Override
        public Vault vault() {
            return item.isPsychotherapy() ? Vault.PSYCHOTHERAPY : Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.itemWaived(this);
        }

        @Override
        public String toString() {
            return "ItemWaived[" + item + "]";
        }
    }

    /** A reading was taken. */
    record VitalsTaken(Instant at, Vitals vitals) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.vitalsTaken(this);
        }

        @Override
        public String toString() {
            return "VitalsTaken[]";
        }
    }

    /** A protector was heard. */
    record ProtectorHeard(Instant at, ProtectorAnswer answer) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.protectorHeard(this);
        }
    }

    /** A part that is asked: known before the day, or not on the list until now. */
    record ProtectorAdded(Instant at, String protector) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.protectorAdded(this);
        }

        @Override
        public String toString() {
            return "ProtectorAdded[]";
        }
    }

    /** The day went on, or back to the green light. */
    record PhaseEntered(Instant at, Phase phase) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.phaseEntered(this);
        }
    }

    /** Held off for today. The reason may be a protector's own; that the day is held stands in the record beside it. */
    record HeldOff(Instant at, String reason) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heldOff(this);
        }

        @Override
        public String toString() {
            return "HeldOff[]";
        }
    }

    /** The client took the medicine as prescribed, by their own hand. */
    record MedicineConfirmed(Instant at, Instant takenAt, String amount, Witness witness) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.medicineConfirmed(this);
        }

        @Override
        public String toString() {
            return "MedicineConfirmed[" + witness + "]";
        }
    }

    /** Medicine was taken outside the plan. Never a confirmation. */
    record MedicineOutsidePlan(Instant at, String what) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.medicineOutsidePlan(this);
        }

        @Override
        public String toString() {
            return "MedicineOutsidePlan[]";
        }
    }

    /** What became of what was held in the mouth. */
    record MouthEmptied(Instant at, After after) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mouthEmptied(this);
        }
    }

    /** A mark in the journey. */
    record Marked(Instant at, Mark mark, String words) implements SessionEvent {
        @Override
        public Vault vault() {
            return mark.isPsychotherapy() ? Vault.PSYCHOTHERAPY : Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.marked(this);
        }

        @Override
        public String toString() {
            return "Marked[" + mark + "]";
        }
    }

    /** Depth of sedation; how it was judged is empty in what an older release kept. */
    record SedationJudged(Instant at, Sedation sedation, Optional<Sedation.Means> means) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sedationJudged(this);
        }
    }

    /** Neither picture nor sound is alive. */
    record ContactLost(Instant at, Instant since) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.contactLost(this);
        }
    }

    /** The client can be seen or heard again. */
    record ContactBack(Instant at) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.contactBack(this);
        }
    }

    /** The client asked for the therapist. */
    record HelpAsked(Instant at) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.helpAsked(this);
        }
    }

    /** The therapist answered. */
    record HelpAnswered(Instant at) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.helpAnswered(this);
        }
    }

    /** An alarm was raised, once for each episode. It sounded before it was kept. */
    record AlarmRaised(Instant at, Cause cause, Instant since) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.alarmRaised(this);
        }
    }

    /** The therapist took an alarm by a deliberate act: it no longer sounds, and stands. */
    record AlarmTaken(Instant at, Cause cause) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.alarmTaken(this);
        }
    }

    /** What raised the alarm is gone. */
    record AlarmOver(Instant at, Cause cause) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.alarmOver(this);
        }
    }

    /** The therapist asked the client for one touch. */
    record CheckInAsked(Instant at) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checkInAsked(this);
        }
    }

    /** The client touched. */
    record CheckInAnswered(Instant at) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checkInAnswered(this);
        }
    }

    /** A threat to life was seen: the ladder goes straight to the emergency services. */
    record DangerSeen(Instant at, Danger danger) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dangerSeen(this);
        }
    }

    /** How the client breathes, seen by the therapist or the sitter. */
    record BreathingSeen(Instant at, Breathing breathing) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.breathingSeen(this);
        }
    }

    /** A rung of the ladder was started: why, and whom it says to call at which number, as written down then. */
    record RungStarted(Instant at, Rung rung, Cause cause, String whom, String number) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rungStarted(this);
        }

        @Override
        public String toString() {
            return "RungStarted[" + rung + "]";
        }
    }

    /** Whoever was called answered, or what was to be done is done. */
    record RungReached(Instant at, Rung rung) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rungReached(this);
        }
    }

    /** Nobody answered. */
    record RungNotReached(Instant at, Rung rung) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rungNotReached(this);
        }
    }

    /** The client is safe: the ladder is closed by the therapist. */
    record LadderStoodDown(Instant at) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ladderStoodDown(this);
        }
    }

    /** The session was ended by the therapist. */
    record Ended(Instant at) implements SessionEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ended(this);
        }
    }

    /** One function for each kind of fact: a new kind does not compile until every reader handles it. */
    interface Cases<R> {
        R began(Began event);

        R itemKept(ItemKept event);

        R itemTakenBack(ItemTakenBack event);

        R itemWaived(ItemWaived event);

        R vitalsTaken(VitalsTaken event);

        R protectorHeard(ProtectorHeard event);

        R protectorAdded(ProtectorAdded event);

        R phaseEntered(PhaseEntered event);

        R heldOff(HeldOff event);

        R medicineConfirmed(MedicineConfirmed event);

        R medicineOutsidePlan(MedicineOutsidePlan event);

        R mouthEmptied(MouthEmptied event);

        R marked(Marked event);

        R sedationJudged(SedationJudged event);

        R contactLost(ContactLost event);

        R contactBack(ContactBack event);

        R helpAsked(HelpAsked event);

        R helpAnswered(HelpAnswered event);

        R alarmRaised(AlarmRaised event);

        R alarmTaken(AlarmTaken event);

        R alarmOver(AlarmOver event);

        R checkInAsked(CheckInAsked event);

        R checkInAnswered(CheckInAnswered event);

        R dangerSeen(DangerSeen event);

        R breathingSeen(BreathingSeen event);

        R rungStarted(RungStarted event);

        R rungReached(RungReached event);

        R rungNotReached(RungNotReached event);

        R ladderStoodDown(LadderStoodDown event);

        R ended(Ended event);

        R correcting(Correcting event);

        R drill(Drill event);

        R afterLadder(AfterLadder event);

        R experience(Experience event);
    }
}
