package io.vigil.console.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.course.command.CourseCommand;
import io.vigil.console.course.command.JourneyCommand;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Answer;
import io.vigil.console.course.event.CourseEvent.Next;
import io.vigil.console.course.event.CourseEvent.Outcome;
import io.vigil.console.course.event.CourseEvent.PreparationTopic;
import io.vigil.console.course.event.CourseEvent.Response;
import io.vigil.console.course.event.CourseEvent.Strand;
import io.vigil.console.course.given.JourneyDay;
import io.vigil.console.course.given.KnownProtector;
import io.vigil.console.course.given.KnownProtector.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the facts of a course add up to. */
class CourseTest {
    @Test
    void itGoesThroughItsStages() {
        var story = Story.atTheBeginning().parts();
        at(Stage.RELATIONSHIP, story);
        story.parts(new KnownProtector(Story.GUARD, Standing.NOT_MET));
        at(Stage.RELATIONSHIP, story);
        story.parts(new KnownProtector(Story.GUARD, Standing.MET));
        at(Stage.RISKS_BENEFITS, story);
        at(Stage.RISKS_BENEFITS, story.suitable().risks().yes());
        at(Stage.REFERRED, story.refer());
        story.ask(new CourseCommand.NoteOutcome(story.today, Outcome.PENDING, "", Optional.empty()));
        at(Stage.MEDICAL_PENDING, story);
        story.ask(new CourseCommand.NoteOutcome(story.today, Outcome.NOT_CLEARED, "", Optional.empty()));
        at(Stage.NOT_CLEARED, story);
        at(Stage.REFERRED, story.nextDay().refer());
        at(Stage.PREPARATION, story.cleared());
        at(Stage.READY_FOR_JOURNEY, story.consents().preparation(PreparationTopic.values()));
        at(Stage.INTEGRATION_DUE, story.nextDay().journey(Story.FIRST_JOURNEY));
        at(Stage.DECISION_DUE, story.nextDay().integration(Story.FIRST_JOURNEY));
        at(Stage.PAUSED, story.next(Next.PAUSED));
        at(Stage.PREPARATION, story.next(Next.MORE_PREPARATION));
        at(Stage.COMPLETE, story.next(Next.COMPLETE));
        at(Stage.READY_FOR_JOURNEY, Story.toAnotherJourney());
    }

    @Tag("E21")
    @Test
    void decliningIsAnOrdinaryPlaceToBeAndMayChange() {
        var story = Story.prepared();
        at(Stage.DECLINED, story.answer(Answer.NO));
        at(Stage.READY_FOR_JOURNEY, story.answer(Answer.YES));
    }

    @Tag("P19")
    @Test
    void noEndHidesThatIntegrationIsDue() {
        var story = Story.afterAJourney().answer(Answer.NO);

        at(Stage.INTEGRATION_DUE, story);
    }

    @Tag("P22")
    @Test
    void theTrackerCountsJourneysAndBlocksNothing() {
        var story = Story.prepared();
        assertEquals("0 of 6–8", story.course.tracker());
        for (var journey = 1; journey <= 9; journey++) {
            var session = new UUID(5, journey);
            story.nextDay().journey(session).nextDay().integration(session).next(Next.ANOTHER_JOURNEY);
        }

        assertEquals("9 of 6–8", story.course.tracker());
        assertEquals(List.of(), story.closed());
    }

    @Test
    void aDayThatWasHeldOffIsNoJourney() {
        var story = Story.prepared();
        story.day(Story.FIRST_JOURNEY, story.today, JourneyDay.Sign.HELD_OFF, JourneyDay.Sign.ENDED);

        assertEquals("0 of 6–8", story.course.tracker());
        assertEquals(List.of(), story.course.toIntegrate());
    }

    @Tag("E9")
    @ParameterizedTest
    @EnumSource
    void whateverTheClientFoundIsAnOrdinaryOutcome(Response response) {
        var story = Story.afterAJourney().nextDay();

        story.ask(new JourneyCommand.HoldIntegration(story.today, Story.FIRST_JOURNEY, Set.of(response), ""));

        at(Stage.DECISION_DUE, story);
    }

    @Nested
    class WhatIsDue {
        @Tag("E14")
        @Tag("E16")
        @Tag("E22")
        @Test
        void aCommitmentIsFollowedUpAfterADayThreeDaysAndAWeek() {
            var story = Story.afterAJourney();
            story.ask(JourneyCommand.KeepThread.usual(
                    story.today, Strand.COMMITMENT, Optional.of(Story.FIRST_JOURNEY), "to call my brother"));
            var commitment = story.course.nextNumber() - 1;

            assertEquals(
                    List.of(1L, 3L, 7L),
                    due(story, Where.THREAD).stream()
                            .map(due -> due.by().orElseThrow().toEpochDay() - story.today.toEpochDay())
                            .toList());
            assertEquals(
                    "Ask after 24 hours: to call my brother",
                    due(story, Where.THREAD).get(0).sentence());

            story.nextDay();
            story.ask(new JourneyCommand.FollowUp(story.today, commitment, Duration.ofDays(1), "did"));
            assertEquals(2, due(story, Where.THREAD).size());
            story.refused(new JourneyCommand.FollowUp(story.today, commitment, Duration.ofDays(1), "again"));
            story.refused(new JourneyCommand.FollowUp(story.today, commitment, Duration.ofDays(2), "never asked"));
        }

        @Tag("E22")
        @Test
        void followUpsGoOnWhenTheCourseIsComplete() {
            var story = Story.afterAJourney().nextDay().integration(Story.FIRST_JOURNEY);
            story.ask(JourneyCommand.KeepThread.usual(story.today, Strand.COMMITMENT, Optional.empty(), "to rest"));
            story.next(Next.COMPLETE);

            assertEquals(3, story.course.due(story.today).size());
        }

        @Tag("P19")
        @Test
        void integrationIsDueThreeDaysAfterTheJourney() {
            var story = Story.afterAJourney();

            var due = due(story, Where.INTEGRATION).get(0);
            assertEquals(Optional.of(story.today.plusDays(3)), due.by());
            assertFalse(due.isLate(story.today.plusDays(3)));
            assertTrue(due.isLate(story.today.plusDays(4)));
        }

        @Tag("P21")
        @Test
        void theDecisionIsDueAfterIntegration() {
            var story = Story.afterAJourney().nextDay().integration(Story.FIRST_JOURNEY);

            assertEquals(1, due(story, Where.NEXT).size());
        }

        @Tag("E11")
        @Test
        void aClearanceThatEndsIsSaidTwoWeeksBefore() {
            var story = Story.prepared().days(46);
            assertEquals(List.of(), story.course.due(story.today));

            story.nextDay();
            assertEquals("The medical clearance ends on 2026-11-30", sentence(story));
            story.days(14);
            assertEquals("The medical clearance was valid until 2026-11-30", sentence(story));
        }

        @Test
        void aConsentThatIsMissingIsNamedWhileTheCourseGoesOn() {
            var story = Story.referred();
            assertEquals(5, due(story, Where.CONSENTS).size());

            story.answer(Answer.NO);
            assertEquals(List.of(), story.course.due(story.today));
        }

        private String sentence(Story story) {
            return story.course.due(story.today).get(0).sentence();
        }

        private List<Due> due(Story story, Where where) {
            return story.course.due(story.today).stream()
                    .filter(due -> due.where() == where)
                    .toList();
        }
    }

    @Nested
    class AMistake {
        @Test
        void isCorrectedByAnotherFactAndStaysInTheHistory() {
            var story = Story.atTheBeginning().suitable().risks();
            var facts = story.course.facts();

            story.ask(new JourneyCommand.Correct(facts.get(facts.size() - 1).number()));

            assertEquals(facts, story.course.facts().subList(0, facts.size()));
            assertEquals(List.of(), story.course.risks());
        }

        @Test
        void takesTheWordsThatBelongToItWithIt() {
            var story = Story.atTheBeginning().suitable();

            story.ask(new JourneyCommand.Correct(2));

            assertTrue(story.course.standing().stream().allMatch(CourseEvent.RecordedByMistake.class::isInstance));
            assertEquals(Optional.empty(), story.course.candidacy());
        }

        @Test
        void isNotCorrectedTwiceOrInPartsAndACorrectionIsNone() {
            var story = Story.atTheBeginning().suitable();
            story.refused(new JourneyCommand.Correct(1)); // the words of another

            story.ask(new JourneyCommand.Correct(2));
            story.refused(new JourneyCommand.Correct(2));
            story.refused(new JourneyCommand.Correct(3));
            story.refused(new JourneyCommand.Correct(99));
        }

        @Tag("P5")
        @Test
        void inAnObjectionTellsTheRecordWhatStandsNow() {
            var story = Story.prepared();
            story.ask(new CourseCommand.RaiseObjection(story.today, Story.GUARD, ""));
            var guard = story.course.nextNumber() - 2;
            story.ask(new CourseCommand.RaiseObjection(story.today, Story.CRITIC, ""));
            story.ask(new CourseCommand.WithdrawObjection(story.today, Story.CRITIC));
            var withdrawn = story.course.nextNumber() - 2;

            story.ask(new JourneyCommand.Correct(guard));
            assertEquals(List.of(), story.closed());

            story.ask(new JourneyCommand.Correct(withdrawn));
            assertEquals(List.of(Where.OBJECTIONS), story.closed());
            assertEquals(CourseEvent.Objections.STAND, story.course.objectionsInTheRecord());
        }
    }

    @Test
    void everyFactHasALineOfItsOwn() {
        for (var fact : Story.everyKind()) {
            var line = CourseText.of(fact);
            assertFalse(line.isBlank() || line.contains("{") || line.endsWith(" "), line);
        }
    }

    @Test
    void aLongCommitmentIsNamedByItsBeginning() {
        assertEquals("🌿".repeat(60) + " …", CourseText.begin("🌿".repeat(70)));
        assertEquals("one …", CourseText.begin("one\ntwo"));
        assertEquals("one", CourseText.begin("one"));
    }

    private static void at(Stage stage, Story story) {
        assertEquals(stage, story.course.stage(story.today));
    }
}
