package io.vigil.console.course;

import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Answer;
import io.vigil.console.course.event.CourseEvent.Consent;
import io.vigil.console.course.event.CourseEvent.Next;
import io.vigil.console.course.event.CourseEvent.Outcome;
import io.vigil.console.course.given.JourneyDay;
import io.vigil.console.course.given.KnownParts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A client's course: its facts, the journey days that the sessions tell of, the parts that are known, and everything that
 * follows from them. Immutable; after any restart the same facts give the same course.
 *
 * <p>What has to come before something else is told by the dates of which the facts tell, not by when they were written
 * down: a fact that was recorded by mistake and is recorded again takes its own place, and nothing after it has to be asked
 * once more.
 */
public final class Course {
    private final List<CourseEvent> facts;
    private final List<JourneyDay> days;
    private final KnownParts parts;
    private final Reading reading;
    private final Folded state;

    /** Whether everything that was kept could be read. */
    public enum Reading {
        WHOLE,
        /** A fact or a day is lost: it may be the one that keeps a gate closed. */
        IN_PARTS
    }

    private Course(List<CourseEvent> facts, List<JourneyDay> days, KnownParts parts, Reading reading) {
        this.facts = List.copyOf(facts);
        this.days = List.copyOf(days);
        this.parts = parts;
        this.reading = reading;
        this.state = Folded.of(this.facts);
    }

    /**
     * The course of these facts.
     *
     * @param facts by number
     * @param days in the order of their beginning
     */
    public static Course of(List<CourseEvent> facts, List<JourneyDay> days, KnownParts parts) {
        return new Course(facts, days, parts, Reading.WHOLE);
    }

    /** A course of which some facts or days are lost: it can be looked at, and leads to no journey. */
    public static Course ofDamaged(List<CourseEvent> readable, List<JourneyDay> days, KnownParts parts) {
        return new Course(readable, days, parts, Reading.IN_PARTS);
    }

    public Course after(List<CourseEvent> events) {
        var more = new ArrayList<>(facts);
        more.addAll(events);
        return new Course(more, days, parts, reading);
    }

    /** The same facts beside what sessions and the parts map say now. */
    public Course beside(List<JourneyDay> nowDays, KnownParts nowParts) {
        return new Course(facts, nowDays, nowParts, reading);
    }

    public List<CourseEvent> facts() {
        return facts;
    }

    /** Those that were not recorded by mistake; the corrections themselves are among them. */
    public List<CourseEvent> standing() {
        return Folded.standing(facts);
    }

    public KnownParts parts() {
        return parts;
    }

    public Reading reading() {
        return reading;
    }

    /** The number of the fact that comes next. */
    public long nextNumber() {
        return facts.stream().mapToLong(CourseEvent::number).max().orElse(0) + 1;
    }

    public Optional<CourseEvent.CandidacyJudged> candidacy() {
        return Optional.ofNullable(state.candidacy);
    }

    public List<CourseEvent.RisksDiscussed> risks() {
        return List.copyOf(state.risks);
    }

    /** The client's own word, as it was last. */
    public Optional<CourseEvent.ClientDecided> answer() {
        return last(state.answers);
    }

    public Optional<CourseEvent.Referred> referral() {
        return last(state.referrals);
    }

    /** What the last consultation came to. */
    public Optional<CourseEvent.OutcomeNoted> outcome() {
        return last(state.outcomes);
    }

    /** The consent, while it is in force. */
    public Optional<CourseEvent.ConsentGiven> consent(Consent consent) {
        return Optional.ofNullable(state.consents.get(consent))
                .filter(CourseEvent.ConsentGiven.class::isInstance)
                .map(CourseEvent.ConsentGiven.class::cast);
    }

    /** What was last said of the consent, a withdrawal included. */
    public Optional<CourseEvent> lastOf(Consent consent) {
        return Optional.ofNullable(state.consents.get(consent));
    }

    /** The objections that stand, the oldest first. */
    public List<CourseEvent.ObjectionRaised> objections() {
        return List.copyOf(state.objections.values());
    }

    /** What the session record says: after a crash it may still say that one stands. */
    public CourseEvent.Objections objectionsInTheRecord() {
        return state.objectionsInTheRecord;
    }

    /** Whether a protector objects, by the parts map or by the session record. */
    public boolean isObjectedTo() {
        return !state.objections.isEmpty() || state.objectionsInTheRecord == CourseEvent.Objections.STAND;
    }

    boolean areRisksDiscussedBy(LocalDate date) {
        return state.risks.stream().anyMatch(risks -> !risks.on().isAfter(date));
    }

    /** Whether the client had said yes by then, knowing risks and benefits. */
    boolean isWantedBy(LocalDate date) {
        return state.answers.stream()
                .anyMatch(answer -> answer.answer() == Answer.YES
                        && !answer.on().isAfter(date)
                        && areRisksDiscussedBy(answer.on()));
    }

    /** Whether the client was referred by then, after a yes of their own. */
    boolean isReferredBy(LocalDate date) {
        return state.referrals.stream().anyMatch(referral -> !referral.on().isAfter(date) && isWantedBy(referral.on()));
    }

    /** Whether a referral had led to a clearance by then, in force still or not. */
    boolean isClearedBy(LocalDate date) {
        return state.outcomes.stream()
                .anyMatch(outcome -> outcome.outcome() == Outcome.CLEARED
                        && !outcome.on().isAfter(date)
                        && isReferredBy(outcome.on()));
    }

    /** The clearance that is in force on that date. */
    public Optional<CourseEvent.OutcomeNoted> clearance(LocalDate date) {
        return outcome()
                .filter(outcome -> outcome.outcome() == Outcome.CLEARED
                        && isReferredBy(outcome.on())
                        && !outcome.on().isAfter(date)
                        && outcome.validUntil()
                                .filter(until -> !until.isBefore(date))
                                .isPresent());
    }

    /** The preparation sessions that count: those after a clearance. */
    public List<CourseEvent.PreparationHeld> preparations() {
        return state.preparations.stream()
                .filter(held -> isClearedBy(held.on()))
                .toList();
    }

    /** The decision for more preparation after which no preparation session was held yet. */
    Optional<CourseEvent.NextDecided> preparationAskedFor() {
        return last(state.nexts.stream()
                        .filter(next -> next.next() == Next.MORE_PREPARATION)
                        .toList())
                .filter(asked -> preparations().stream()
                        .noneMatch(held ->
                                held.number() > asked.number() && !held.on().isBefore(asked.on())));
    }

    /** The days of all sessions, in the order of their beginning. */
    public List<JourneyDay> days() {
        return days;
    }

    /** The last day, while its session is not ended. One before it was left behind and goes on no more. */
    public Optional<JourneyDay> openDay() {
        return last(days).filter(day -> !day.isEnded());
    }

    /** The days on which medicine was taken. */
    public List<JourneyDay> journeys() {
        return days.stream().filter(JourneyDay::isJourney).toList();
    }

    public Optional<JourneyDay> lastJourney() {
        return last(journeys());
    }

    /** The integration sessions on one journey. */
    public List<CourseEvent.IntegrationHeld> integrations(JourneyDay journey) {
        return state.integrations.stream()
                .filter(held ->
                        held.journey().equals(journey.session()) && !held.on().isBefore(journey.on()))
                .toList();
    }

    /** The journeys on which no integration session was held. */
    public List<JourneyDay> toIntegrate() {
        return journeys().stream()
                .filter(journey -> integrations(journey).isEmpty())
                .toList();
    }

    /** What was decided after the last journey's integration. */
    public Optional<CourseEvent.NextDecided> next() {
        return lastJourney()
                .flatMap(journey -> last(state.nexts.stream()
                        .filter(next -> next.journey().equals(journey.session())
                                && integrations(journey).stream()
                                        .anyMatch(held -> !held.on().isAfter(next.on())))
                        .toList()));
    }

    /** What was last decided, whichever journey it followed. */
    public Optional<CourseEvent.NextDecided> lastDecided() {
        return last(state.nexts);
    }

    /** How far the course has come. */
    public Stage stage(LocalDate today) {
        return Progress.stage(this, today);
    }

    /** The same of a number of journeys that is known without the course. */
    public static String tracker(int journeys) {
        return Progress.tracker(journeys);
    }

    /** "3 of 6–8": how many journeys there were, of how many are usual. It never blocks anything (P22). */
    public String tracker() {
        return Progress.tracker(this);
    }

    /** What is due, the earliest first; what has no date comes last. */
    public List<Due> due(LocalDate today) {
        return Progress.due(this, today);
    }

    /** The thread from intentions to commitments, as it was written. */
    public List<CourseEvent.ThreadKept> thread() {
        return List.copyOf(state.thread);
    }

    /** The follow-ups to one commitment. */
    public List<CourseEvent.FollowedUp> followedUp(long commitment) {
        return state.followedUp.stream()
                .filter(each -> each.commitment() == commitment)
                .toList();
    }

    /** The journey day of this session, if it is one of this client's. */
    public Optional<JourneyDay> journey(UUID session) {
        return journeys().stream().filter(day -> day.session().equals(session)).findFirst();
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public String toString() {
        return "Course[facts=" + facts.size() + ", days=" + days.size() + ", " + reading + "]";
    }
}
