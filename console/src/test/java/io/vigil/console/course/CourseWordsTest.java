package io.vigil.console.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.course.command.CourseCommand;
import io.vigil.console.course.command.JourneyCommand;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Answer;
import io.vigil.console.course.event.CourseEvent.Candidacy;
import io.vigil.console.course.event.CourseEvent.Next;
import io.vigil.console.course.event.CourseEvent.Outcome;
import io.vigil.console.course.event.CourseEvent.Reason;
import io.vigil.console.course.event.CourseEvent.RiskTopic;
import io.vigil.console.course.event.CourseEvent.Strand;
import io.vigil.console.course.event.Kept;
import io.vigil.console.course.given.KnownProtector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of a course, word for word, and what its values say of themselves in a log. */
class CourseWordsTest {
    private static final LocalDate DAY = Story.FIRST_DAY;
    private static final Kept KEPT = new Kept(1, Instant.EPOCH, DAY);

    @Test
    void theHistorySaysWhatWasChosenAndWhatWasWritten() {
        assertEquals(
                "Why: therapy has stalled, a wish for meaning or growth. two years",
                CourseText.of(new CourseEvent.CandidacyReasoned(
                        KEPT, 2, EnumSet.of(Reason.MEANING_OR_GROWTH, Reason.THERAPY_STALLED), "two years")));
        assertEquals(
                "Risks and benefits discussed: benefits that may be hoped for, risks and when not to go on",
                CourseText.of(new CourseEvent.RisksDiscussed(KEPT, EnumSet.of(RiskTopic.RISKS, RiskTopic.BENEFITS))));
        assertEquals(
                "Entry 12 was recorded by mistake",
                CourseText.of(new CourseEvent.RecordedByMistake(KEPT, 12, CourseEvent.Vault.RECORD)));
    }

    @Test
    void anOutcomeNamesItsLastDayWhenItHasOne() {
        assertEquals(
                "Medical consultation: cleared by Dr. Ito, until 2026-11-30",
                CourseText.of(new CourseEvent.OutcomeNoted(
                        KEPT, Outcome.CLEARED, "Dr. Ito", Optional.of(LocalDate.of(2026, 11, 30)))));
        assertEquals(
                "Medical consultation: no outcome yet",
                CourseText.of(new CourseEvent.OutcomeNoted(KEPT, Outcome.PENDING, "", Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({"24, 24 hours", "72, 72 hours", "90, 90 hours", "96, 4 days", "97, 97 hours", "168, 7 days"})
    void aFollowUpIsCountedInHoursUntilItIsSomeWholeDaysAway(long hours, String words) {
        assertEquals(words, CourseText.after(Duration.ofHours(hours)));
    }

    @Test
    void aCommitmentThatJustFitsIsNamedWhole() {
        assertEquals("w".repeat(60), CourseText.begin("w".repeat(60)));
        assertEquals("w".repeat(60) + " …", CourseText.begin("w".repeat(61)));
    }

    @Test
    void aClearanceThatIsNotInForceSaysWhy() {
        var story = Story.prepared();
        assertEquals(
                List.of("The medical clearance was valid until 2026-11-30. Ask the prescriber for a new one."),
                closedSentences(story.days(61)));

        story.ask(new CourseCommand.NoteOutcome(story.today, Outcome.NOT_CLEARED, "Dr. Ito", Optional.of(story.today)))
                .nextDay();
        assertEquals(
                List.of("The medical consultation did not clear your client. Speak with the prescriber."),
                closedSentences(story));
    }

    @Test
    void aClearanceWithoutItsReferralIsNotCalledOver() {
        var story = Story.prepared();
        var referred = story.course.referral().orElseThrow().number();

        story.ask(new JourneyCommand.Correct(referred));

        assertEquals(
                "The clearance does not belong to a referral after your client's yes, or begins later. Check its date.",
                closedSentences(story).get(1));
    }

    private static List<String> closedSentences(Story story) {
        return CourseGates.beforeJourneyDay(story.course, story.today).stream()
                .map(CourseGates.Missing::sentence)
                .toList();
    }

    @Test
    void aWishSaysInALogWhatItIsAndNothingThatWasWritten() {
        assertEquals(
                List.of(
                        "JudgeCandidacy[SUITABLE]",
                        "Refer[]",
                        "NoteOutcome[CLEARED]",
                        "GiveConsent[TELEHEALTH]",
                        "RaiseObjection[]",
                        "WithdrawObjection[]",
                        "HoldIntegration[" + Story.FIRST_JOURNEY + "]",
                        "DecideNext[PAUSED]",
                        "KeepThread[COMMITMENT]",
                        "FollowUp[4]"),
                List.of(
                                new CourseCommand.JudgeCandidacy(
                                        DAY, Candidacy.SUITABLE, Set.of(Reason.THERAPY_STALLED), "words"),
                                new CourseCommand.Refer(DAY, "Dr. Ito", "555-0101"),
                                new CourseCommand.NoteOutcome(DAY, Outcome.CLEARED, "Dr. Ito", Optional.of(DAY)),
                                new CourseCommand.GiveConsent(DAY, CourseEvent.Consent.TELEHEALTH, "2026-09"),
                                new CourseCommand.RaiseObjection(DAY, Story.GUARD, "words"),
                                new CourseCommand.WithdrawObjection(DAY, Story.GUARD),
                                new JourneyCommand.HoldIntegration(DAY, Story.FIRST_JOURNEY, Set.of(), "words"),
                                new JourneyCommand.DecideNext(DAY, Next.PAUSED, "words"),
                                JourneyCommand.KeepThread.usual(DAY, Strand.COMMITMENT, Optional.empty(), "words"),
                                new JourneyCommand.FollowUp(DAY, 4, Duration.ofDays(1), "words"))
                        .stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void whatIsMissingAndWhoIsKnownSayInALogNoName() {
        var story = Story.prepared().parts(new KnownProtector(Story.GUARD, KnownProtector.Standing.NOT_MET));
        var refused = story.refused(new CourseCommand.Refer(story.today, "Dr. Ito", ""));

        assertEquals("Refused[missing=1]", refused.toString());
        assertEquals("[Missing[PARTS_MAP]]", refused.missing().toString());
        assertEquals(
                "[KnownProtector[NOT_MET]]", story.course.parts().protectors().toString());
    }

    @Test
    void aCourseAndWhatIsDueInItSayInALogHowMuchAndWhereAlone() {
        var story = Story.afterAJourney();
        story.ask(JourneyCommand.KeepThread.usual(
                story.today, Strand.COMMITMENT, Optional.empty(), "to call my brother"));

        assertEquals("Course[facts=" + story.course.facts().size() + ", days=1, WHOLE]", story.course.toString());
        assertEquals(
                List.of(
                        "Due[THREAD, 2026-10-03]",
                        "Due[INTEGRATION, 2026-10-05]",
                        "Due[THREAD, 2026-10-05]",
                        "Due[THREAD, 2026-10-09]"),
                story.course.due(story.today).stream().map(Due::toString).toList(),
                "and the earliest stands first");
        assertEquals(
                "Due[DECISION]",
                Due.some(CourseText.of(Answer.YES), Where.DECISION).toString());
    }
}
