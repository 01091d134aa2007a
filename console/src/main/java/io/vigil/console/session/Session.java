package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.PracticeDay;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.checklist.Vitals;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Ladder;
import io.vigil.console.journey.JourneyClock;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Sedation;
import io.vigil.console.session.event.Correcting;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionEvent.After;
import io.vigil.console.session.event.SessionEvent.MedicineConfirmed;
import io.vigil.console.session.event.SessionPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A session: its facts, and everything that follows from them. Immutable; after any restart the same facts give the same
 * session with the clocks right.
 */
public final class Session {
    private final List<SessionEvent> facts;
    private final Reading reading;
    private final Folded state;

    /** How an item stands. */
    public sealed interface Standing {
        /** Since when it stands so. */
        Instant at();

        /** Confirmed, or written. */
        record Kept(String text, Instant at) implements Standing {}

        /** Left out, with the reason. */
        record Waived(String reason, Instant at) implements Standing {}
    }

    /** A protector's latest answer. */
    public record Answered(ProtectorAnswer answer, Instant at) {}

    /** Whether every fact that was kept could be read. */
    private enum Reading {
        WHOLE,
        IN_PARTS
    }

    private Session(List<SessionEvent> facts, Reading reading) {
        this.facts = List.copyOf(facts);
        this.reading = reading;
        this.state = new Folded();
        facts.forEach(fact -> fact.match(state));
    }

    public static Session notBegun() {
        return of(List.of());
    }

    public static Session of(List<SessionEvent> facts) {
        return new Session(facts, Reading.WHOLE);
    }

    /**
     * A session of which some facts are lost. Once the medicine was taken, what is left goes on, and the questions of the
     * close are asked again. Before it, a lost fact may be the one that keeps a gate closed: nothing that opened one
     * counts, and the day begins with the check-in again, or goes on to be watched where it stands when the medicine lies
     * there. A day that was held stays held, and a protector who was heard is on the list still.
     */
    public static Session ofDamaged(List<SessionEvent> readable) {
        var whole = Session.of(readable);
        var isAfterTheMedicine = whole.takenAt().isPresent()
                || (whole.phase().isWatched() && !whole.phase().isBeforeTheMedicine());
        var counts = isAfterTheMedicine
                ? readable.stream().filter(fact -> !answersTheClose(fact))
                : readable.stream()
                        .filter(fact -> opensNothing(fact) || (whole.isWatched() && isStep(fact)))
                        .map(Session::withoutAnswer);
        return new Session(counts.toList(), Reading.IN_PARTS);
    }

    private static boolean isStep(SessionEvent fact) {
        return fact instanceof SessionEvent.PhaseEntered;
    }

    /** What was asked after the medicine: the fact that is lost may be a later dose, before which none of it counts. */
    private static boolean answersTheClose(SessionEvent fact) {
        return (fact instanceof SessionEvent.ItemKept kept && !Openness.isBeforeTheMedicine(kept.item()))
                || (fact instanceof SessionEvent.ItemWaived waived && !Openness.isBeforeTheMedicine(waived.item()));
    }

    private static SessionEvent withoutAnswer(SessionEvent fact) {
        return fact instanceof SessionEvent.ProtectorHeard heard
                ? new SessionEvent.ProtectorAdded(heard.at(), heard.answer().protector())
                : fact;
    }

    private static boolean opensNothing(SessionEvent fact) {
        return !(fact instanceof SessionEvent.ItemKept
                || fact instanceof SessionEvent.ItemWaived
                || fact instanceof SessionEvent.VitalsTaken
                || fact instanceof Correcting.VitalsCorrected
                || fact instanceof Correcting.ProtectorTakenOff
                || fact instanceof Experience.OwnCheck
                || (fact instanceof SessionEvent.PhaseEntered entered && entered.phase() != Phase.HELD));
    }

    public Session after(List<SessionEvent> events) {
        var more = new ArrayList<>(facts);
        more.addAll(events);
        return new Session(more, reading);
    }

    public List<SessionEvent> facts() {
        return facts;
    }

    public Optional<SessionPlan> plan() {
        return Optional.ofNullable(state.plan);
    }

    /** Empty before the day began. */
    public Optional<Instant> begunAt() {
        return Optional.ofNullable(state.begunAt);
    }

    public Phase phase() {
        return state.phase;
    }

    public Instant phaseSince() {
        return state.phaseSince;
    }

    public Optional<Standing> standing(Item item) {
        return Optional.ofNullable(state.items.get(item));
    }

    /** What was written for the item, or empty. */
    public String written(Item item) {
        return standing(item)
                .filter(Standing.Kept.class::isInstance)
                .map(kept -> ((Standing.Kept) kept).text())
                .orElse("");
    }

    /** The address of today as it stood when the emergency number was asked; empty when none was said by then. */
    String numberAskedAt() {
        return state.numberAskedAt;
    }

    /** Every known protector, those added today included. */
    public List<String> protectors() {
        return List.copyOf(state.protectors.known);
    }

    /**
     * When a protector came onto the list, if that can have been a slip: after the day began, under a name that no known
     * part has, and nothing was ever written down that it said. Where facts are lost nobody's is.
     */
    public Optional<Instant> mayBeASlip(String protector) {
        return state.protectors
                .foundAndNeverHeard(protector)
                .filter(at -> reading == Reading.WHOLE && !told().parts().contains(protector));
    }

    /** The protector's answer of {@code today}; those of another day count for nothing (P6). */
    public Optional<Answered> answer(String protector, LocalDate today) {
        return Optional.ofNullable(state.protectors.answers.get(protector))
                .filter(answered -> dateOf(answered.at()).equals(today));
    }

    /** Whether the protector had a concern today and nothing was agreed with it since. */
    public boolean hasOpenConcern(String protector, LocalDate today) {
        var concern = state.protectors.concerns.get(protector);
        return concern != null && dateOf(concern).equals(today) && !state.protectors.conditions.containsKey(protector);
    }

    /** What was agreed with protectors on the day of the medicine, or today before it, each once. Stays through the journey. */
    public List<String> agreed(LocalDate today) {
        var day = takenAt().map(this::dateOf).orElse(today);
        return state.protectors.conditions.values().stream()
                .filter(agreed -> dateOf(agreed.at()).equals(day))
                .map(agreed -> agreed.answer().condition())
                .distinct()
                .toList();
    }

    public List<Vitals> vitals() {
        return List.copyOf(state.vitals);
    }

    /** The readings of one local date, oldest first. */
    public List<Vitals> vitals(LocalDate date) {
        return state.vitals.stream()
                .filter(vitals -> dateOf(vitals.at()).equals(date))
                .toList();
    }

    public Optional<Vitals> lastVitals() {
        return lastOf(state.vitals);
    }

    /** The confirmed self-administration; medicine outside the plan is none. */
    public Optional<MedicineConfirmed> medicine() {
        return Optional.ofNullable(state.medicine);
    }

    /** When the client first took any medicine, by plan or outside it. */
    public Optional<Instant> takenAt() {
        return Optional.ofNullable(state.takenAt);
    }

    /** When medicine was last noted or confirmed, by plan or outside it. What was asked before it is asked again. */
    public Optional<Instant> lastMedicineAt() {
        return Optional.ofNullable(state.lastMedicineAt);
    }

    public List<SessionEvent.MedicineOutsidePlan> outsideThePlan() {
        return List.copyOf(state.outside);
    }

    public Optional<After> mouth() {
        return Optional.ofNullable(state.mouth);
    }

    /** As last judged by the observer. */
    public Optional<Sedation> sedation() {
        return lastOf(state.sedations).map(SessionEvent.SedationJudged::sedation);
    }

    /** The last mark, level or word on the mouth that was pressed in this step and still stands. */
    public Optional<SessionEvent> lastPressed() {
        return lastOf(state.pressed);
    }

    /** What was brought to the day, met in the journey and heard afterwards. */
    public Told told() {
        return state.told;
    }

    private static <T> Optional<T> lastOf(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }

    public Optional<String> heldReason() {
        return Optional.ofNullable(state.heldReason);
    }

    public Optional<Instant> contactLostSince() {
        return Optional.ofNullable(state.contactLostSince);
    }

    public Optional<Instant> helpAskedAt() {
        return Optional.ofNullable(state.helpAskedAt);
    }

    /**
     * Whether a loss of contact alarms: from the first step into the self-administration, or from medicine outside the plan
     * at any phase, until the day is done. A way back to the green light, or a hold, ends it not: the medicine lies there.
     */
    public boolean isWatched() {
        return state.watched;
    }

    /** The alarms as they were kept; those of the moment are in the memory of {@code session.run.Vigilance}. */
    public Alarms alarms() {
        return state.alarms;
    }

    public Ladder ladder() {
        return state.ladder;
    }

    /** Every ladder that was opened, the first first, and what was noted of it afterwards. */
    public List<StoodLadder> ladders() {
        return state.ladders.all();
    }

    /** The ladder as it is practised; closed while there is no drill. Nothing of it is an emergency. */
    public Ladder drill() {
        return state.drill;
    }

    /** What the rung that is started now is started for. */
    public Cause foremostCause() {
        return state.ladder.why().map(Ladder.Opened::cause).orElseGet(state::foremost);
    }

    /** Since when a check-in waits for an answer. */
    public Optional<Instant> checkInAskedAt() {
        return Optional.ofNullable(state.checkInAskedAt);
    }

    /** As last seen. */
    public Optional<SessionEvent.BreathingSeen> breathing() {
        return Optional.ofNullable(state.breathing);
    }

    /** The first medicine outside the plan from which the ladder was not stood down. */
    Optional<Instant> outsideSince() {
        return Optional.ofNullable(state.outsideSince);
    }

    public boolean isEnded() {
        return state.ended;
    }

    /** The journey's clocks, once medicine was taken. */
    public Optional<JourneyClock> journey() {
        return takenAt()
                .map(taken -> new JourneyClock(
                        taken,
                        JourneyClock.USUAL,
                        lastOf(marks(Mark.LOOK_IN))
                                .map(SessionEvent.Marked::at)
                                .filter(seen -> !seen.isBefore(taken))
                                .orElse(taken),
                        Duration.ofMinutes(plan().map(SessionPlan::day)
                                .orElse(PracticeDay.USUAL)
                                .minutesInMouth())));
    }

    public LocalDate today(Instant now) {
        return dateOf(now);
    }

    /** The therapist's own date. */
    private LocalDate dateOf(Instant instant) {
        return plan().map(plan -> instant.atZone(plan.zone()).toLocalDate()).orElse(LocalDate.EPOCH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Session that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return "Session[" + phase() + ", facts=" + facts.size() + "]";
    }

    /** Marks of one kind, newest last, without those that were taken back. */
    public List<SessionEvent.Marked> marks(Mark mark) {
        return state.marks.stream().filter(marked -> marked.mark() == mark).toList();
    }

    /** All marks, newest last, without those that were taken back. */
    public List<SessionEvent.Marked> marks() {
        return List.copyOf(state.marks);
    }

    /** The levels of sedation, newest last, without those that were taken back. */
    public List<SessionEvent.SedationJudged> sedations() {
        return List.copyOf(state.sedations);
    }
}
