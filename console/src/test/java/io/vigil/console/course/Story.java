package io.vigil.console.course;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vigil.console.course.command.CourseCommand;
import io.vigil.console.course.command.Decision;
import io.vigil.console.course.command.JourneyCommand;
import io.vigil.console.course.command.Moment;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Answer;
import io.vigil.console.course.event.CourseEvent.Candidacy;
import io.vigil.console.course.event.CourseEvent.Consent;
import io.vigil.console.course.event.CourseEvent.Next;
import io.vigil.console.course.event.CourseEvent.Outcome;
import io.vigil.console.course.event.CourseEvent.PreparationTopic;
import io.vigil.console.course.event.CourseEvent.Reason;
import io.vigil.console.course.event.CourseEvent.RiskTopic;
import io.vigil.console.course.given.JourneyDay;
import io.vigil.console.course.given.KnownParts;
import io.vigil.console.course.given.KnownProtector;
import io.vigil.console.course.given.KnownProtector.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A course on its way, asked as a therapist asks, one day after the other. */
public final class Story {
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 1);
    public static final String GUARD = "the Guard";
    public static final String CRITIC = "the Critic";
    public static final UUID FIRST_JOURNEY = new UUID(5, 1);

    private static final List<KnownProtector> MET =
            List.of(new KnownProtector(GUARD, Standing.MET), new KnownProtector(CRITIC, Standing.MET));

    public Course course = Course.of(List.of(), List.of(), KnownParts.of(MET));
    public LocalDate today = FIRST_DAY;

    /** At the very beginning, with two protectors that are met. */
    public static Story atTheBeginning() {
        return new Story();
    }

    /** Everything done before the consultation. */
    public static Story referred() {
        return atTheBeginning().suitable().risks().yes().refer();
    }

    /** Everything done that comes before a first journey day. */
    public static Story prepared() {
        return referred().cleared().consents().preparation(PreparationTopic.values());
    }

    /** After one journey, the day of which is over. */
    public static Story afterAJourney() {
        return prepared().nextDay().journey(FIRST_JOURNEY);
    }

    /** After one journey, integration, and the decision for another. */
    public static Story toAnotherJourney() {
        return afterAJourney().nextDay().integration(FIRST_JOURNEY).next(Next.ANOTHER_JOURNEY);
    }

    /** The facts of a whole course, every kind among them. */
    public static List<CourseEvent> everyKind() {
        var story = afterAJourney();
        story.nextDay();
        story.ask(new JourneyCommand.HoldIntegration(
                story.today, FIRST_JOURNEY, Set.of(CourseEvent.Response.CONFUSION), "grey and wide"));
        story.ask(new JourneyCommand.DecideNext(story.today, Next.ANOTHER_JOURNEY, "there is more to see"));
        story.ask(JourneyCommand.KeepThread.usual(
                story.today, CourseEvent.Strand.COMMITMENT, Optional.of(FIRST_JOURNEY), "to call my brother"));
        story.ask(new JourneyCommand.FollowUp(
                story.today, story.course.nextNumber() - 1, Duration.ofDays(1), "did call"));
        story.ask(new CourseCommand.RaiseObjection(story.today, GUARD, "too fast for me"));
        story.ask(new CourseCommand.WithdrawObjection(story.today, GUARD));
        story.ask(new CourseCommand.WithdrawConsent(story.today, Consent.TELEHEALTH));
        story.ask(new JourneyCommand.Correct(story.course.nextNumber() - 1));
        return story.course.facts();
    }

    public Moment now() {
        return new Moment(today.atTime(12, 0).toInstant(ZoneOffset.UTC), today);
    }

    public Story ask(CourseCommand command) {
        var decision = command.decide(course, now());
        course = course.after(assertInstanceOf(Decision.Accepted.class, decision, command::toString)
                .events());
        return this;
    }

    public Decision.Refused refused(CourseCommand command) {
        return assertInstanceOf(Decision.Refused.class, command.decide(course, now()), command::toString);
    }

    /** What keeps the journey closed today. */
    public List<Where> closed() {
        return CourseGates.beforeJourneyDay(course, today).stream()
                .map(CourseGates.Missing::where)
                .distinct()
                .toList();
    }

    public Story nextDay() {
        return days(1);
    }

    public Story days(int days) {
        today = today.plusDays(days);
        return this;
    }

    public Story parts(KnownProtector... protectors) {
        course = course.beside(course.days(), KnownParts.of(List.of(protectors)));
        return this;
    }

    public Story day(UUID session, LocalDate on, JourneyDay.Sign... signs) {
        var days = new ArrayList<>(course.days());
        days.removeIf(day -> day.session().equals(session));
        days.add(JourneyDay.of(session, on, signs));
        course = course.beside(days, course.parts());
        return this;
    }

    public Story journey(UUID session) {
        return day(session, today, JourneyDay.Sign.MEDICINE_TAKEN, JourneyDay.Sign.ENDED);
    }

    public Story suitable() {
        return ask(new CourseCommand.JudgeCandidacy(
                today, Candidacy.SUITABLE, Set.of(Reason.THERAPY_STALLED), "two years without a step"));
    }

    public Story risks() {
        return ask(new CourseCommand.DiscussRisks(today, Set.of(RiskTopic.BENEFITS, RiskTopic.RISKS)));
    }

    public Story yes() {
        return answer(Answer.YES);
    }

    public Story answer(Answer answer) {
        return ask(new CourseCommand.NoteAnswer(today, answer));
    }

    public Story refer() {
        return ask(new CourseCommand.Refer(today, "Dr. Ito", "555-0101"));
    }

    public Story cleared() {
        return ask(new CourseCommand.NoteOutcome(today, Outcome.CLEARED, "Dr. Ito", Optional.of(today.plusDays(60))));
    }

    public Story consents() {
        for (var consent : Consent.values()) {
            ask(new CourseCommand.GiveConsent(today, consent, "2026-09"));
        }
        return this;
    }

    public Story preparation(PreparationTopic... topics) {
        return ask(new CourseCommand.HoldPreparation(today, Set.of(topics)));
    }

    public Story integration(UUID journey) {
        return ask(new JourneyCommand.HoldIntegration(today, journey, Set.of(), ""));
    }

    public Story next(Next next) {
        return ask(new JourneyCommand.DecideNext(today, next, ""));
    }
}
