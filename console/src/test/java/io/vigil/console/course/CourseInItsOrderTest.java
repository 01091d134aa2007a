package io.vigil.console.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.course.command.CourseCommand;
import io.vigil.console.course.command.JourneyCommand;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Answer;
import io.vigil.console.course.event.CourseEvent.Candidacy;
import io.vigil.console.course.event.CourseEvent.Next;
import io.vigil.console.course.event.CourseEvent.Outcome;
import io.vigil.console.course.event.CourseEvent.Reason;
import io.vigil.console.course.event.CourseEvent.Response;
import io.vigil.console.course.event.CourseEvent.Strand;
import io.vigil.console.words.Bounds;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dates, words and corrections of a course, where one day or one entry more would change what is asked of the client. */
class CourseInItsOrderTest {
    private static final String FOLLOWS_OTHERS = "That entry belongs to another and is corrected with it.";
    private final Story story = Story.afterAJourney().nextDay();

    private Story integrated() {
        return story.integration(Story.FIRST_JOURNEY);
    }

    @Nested
    class TheDecisionAfterAJourney {
        @Tag("P21")
        @Test
        void isNotDatedBeforeTheIntegrationItFollows() {
            var journeyDay = story.today.minusDays(1);
            integrated();

            var refused = story.refused(new JourneyCommand.DecideNext(journeyDay, Next.PAUSED, ""));

            assertEquals(Where.INTEGRATION, refused.missing().get(0).where());
        }

        @Tag("P21")
        @Test
        void isAskedAgainWhenItsIntegrationTurnsOutToBeLater() {
            integrated().next(Next.ANOTHER_JOURNEY);
            var held = number(CourseEvent.IntegrationHeld.class);

            story.ask(new JourneyCommand.Correct(held)).nextDay().integration(Story.FIRST_JOURNEY);

            assertEquals(Optional.empty(), story.course.next());
            assertEquals(List.of(Where.NEXT), story.closed());
        }

        @Test
        void isNotDatedBeforeTheLastOne() {
            integrated().nextDay().next(Next.PAUSED);

            var refused =
                    story.refused(new JourneyCommand.DecideNext(story.today.minusDays(1), Next.ANOTHER_JOURNEY, ""));

            assertEquals(
                    "Something of the same kind is dated " + story.today + ", which is later.",
                    refused.notice().what());
        }

        @Tag("P5")
        @ParameterizedTest
        @EnumSource
        void leadsOnOnlyWhileNoProtectorObjects(Next next) {
            integrated();
            story.ask(new CourseCommand.RaiseObjection(story.today, Story.GUARD, ""));
            var wish = new JourneyCommand.DecideNext(story.today, next, "");

            if (next == Next.ANOTHER_JOURNEY || next == Next.MORE_PREPARATION) {
                assertEquals(
                        Where.OBJECTIONS, story.refused(wish).missing().get(0).where());
            } else {
                story.ask(wish);
                assertEquals(next, story.course.next().orElseThrow().next());
            }
        }
    }

    @Nested
    class WhatWasWrittenBesideAChoice {
        @Test
        void isKeptWhetherReasonsOrWordsOrBothAreThere() {
            reasoned(Set.of(), "not this year");
            reasoned(Set.of(Reason.THERAPY_STALLED), "");
            reasoned(Set.of(Reason.MEANING_OR_GROWTH), "and more");
        }

        private void reasoned(Set<Reason> reasons, String words) {
            var before = story.course.facts().size();

            story.ask(new CourseCommand.JudgeCandidacy(story.today, Candidacy.NOT_SUITABLE, reasons, words));

            var kept = (CourseEvent.CandidacyReasoned) story.course.facts().get(before);
            assertEquals(reasons, kept.reasons());
            assertEquals(words, kept.words());
            assertEquals(
                    Optional.of(kept.of()), story.course.candidacy().map(CourseEvent::number), "the fact it explains");
        }

        @Tag("E9")
        @Test
        void ofAnIntegrationIsKeptWhetherAResponseOrWordsAreThere() {
            heard(Set.of(), "grey and wide");
            heard(Set.of(Response.LITTLE_SHIFT), "");
        }

        private void heard(Set<Response> responses, String words) {
            var before = story.course.facts().size();

            story.ask(new JourneyCommand.HoldIntegration(story.today, Story.FIRST_JOURNEY, responses, words));

            var kept = (CourseEvent.ResponseHeard) story.course.facts().get(before);
            assertEquals(responses, kept.responses());
            assertEquals(words, kept.words());
            assertEquals(number(CourseEvent.IntegrationHeld.class), kept.of(), "the fact it tells more of");
        }

        @Test
        void ofAnIntegrationAndOfADecisionGoesWithItWhenItWasAMistake() {
            story.ask(new JourneyCommand.HoldIntegration(
                    story.today, Story.FIRST_JOURNEY, Set.of(Response.INSIGHT), "wide"));
            isCorrectedWithItsWords(CourseEvent.IntegrationHeld.class, CourseEvent.ResponseHeard.class);

            integrated().ask(new JourneyCommand.DecideNext(story.today, Next.PAUSED, "to rest"));
            isCorrectedWithItsWords(CourseEvent.NextDecided.class, CourseEvent.NextReasoned.class);
        }

        private void isCorrectedWithItsWords(Class<? extends CourseEvent> choice, Class<? extends CourseEvent> words) {
            assertEquals(
                    FOLLOWS_OTHERS,
                    story.refused(new JourneyCommand.Correct(number(words)))
                            .notice()
                            .what());

            story.ask(new JourneyCommand.Correct(number(choice)));

            assertTrue(story.course.standing().stream()
                    .noneMatch(fact -> choice.isInstance(fact) || words.isInstance(fact)));
        }

        @Test
        void isTakenUpToItsLastCharacter() {
            var most = Bounds.TEXT_CHARACTERS;

            story.ask(new CourseCommand.RaiseObjection(story.today, Story.GUARD, "w".repeat(most)));

            assertEquals(
                    "A text has " + (most + 1) + " characters, more than " + most + ".",
                    story.refused(new CourseCommand.RaiseObjection(story.today, Story.GUARD, "w".repeat(most + 1)))
                            .notice()
                            .what());
        }
    }

    @Nested
    class TwoOfAKind {
        @Tag("E14")
        @Test
        void commitmentsAreFollowedUpEachForItself() {
            var first = commitment("to call my brother");
            var second = commitment("to rest");

            story.ask(new JourneyCommand.FollowUp(story.today, first, Duration.ofDays(1), "did call"));
            story.ask(new JourneyCommand.FollowUp(story.today, first, Duration.ofDays(3), "called again"));

            assertEquals(2, story.course.followedUp(first).size());
            assertEquals(List.of(), story.course.followedUp(second));
            story.ask(new JourneyCommand.FollowUp(story.today, second, Duration.ofDays(1), "did rest"));
        }

        @Test
        void anEntryThatIsNoCommitmentIsNotFollowedUpInTheNameOfOne() {
            commitment("to call my brother");
            story.ask(JourneyCommand.KeepThread.usual(story.today, Strand.INTENTION, Optional.empty(), "to see"));

            story.refused(new JourneyCommand.FollowUp(
                    story.today, number(CourseEvent.ThreadKept.class), Duration.ofDays(1), ""));
        }

        private long commitment(String words) {
            story.ask(JourneyCommand.KeepThread.usual(story.today, Strand.COMMITMENT, Optional.empty(), words));
            return number(CourseEvent.ThreadKept.class);
        }

        @Tag("P5")
        @Test
        void objectionsAreWithdrawnByTheProtectorThatRaisedThem() {
            story.ask(new CourseCommand.RaiseObjection(story.today, Story.GUARD, ""));

            assertEquals(
                    "That protector does not object.",
                    story.refused(new CourseCommand.WithdrawObjection(story.today, Story.CRITIC))
                            .notice()
                            .what());
            assertEquals(1, story.course.objections().size());
        }
    }

    @Test
    void theFirstYearOfAllIsTaken() {
        var longAgo = LocalDate.of(1900, 1, 1);

        story.ask(new CourseCommand.RaiseObjection(longAgo, Story.GUARD, ""));

        assertEquals(longAgo, story.course.objections().get(0).on());
    }

    @Test
    void aClientWhoIsNoLongerSureAfterTheReferralIsAskedAgain() {
        var referred = Story.referred();
        assertEquals(Stage.REFERRED, referred.course.stage(referred.today));

        referred.answer(Answer.UNDECIDED);

        assertEquals(Stage.RISKS_BENEFITS, referred.course.stage(referred.today));
    }

    @Tag("E11")
    @Test
    void anOutcomeThatDidNotClearIsNotSaidToEnd() {
        var prepared = Story.prepared();

        prepared.ask(new CourseCommand.NoteOutcome(
                prepared.today, Outcome.NOT_CLEARED, "Dr. Ito", Optional.of(prepared.today)));

        assertEquals(List.of(), prepared.course.due(prepared.today));
    }

    @Tag("P22")
    @Test
    void theTrackerCountsTheSameWithAndWithoutTheCourse() {
        assertEquals("1 of 6–8", Course.tracker(1));
        assertEquals(Course.tracker(1), story.course.tracker());
    }

    @Test
    void whatWasDiscussedIsShownAgain() {
        assertEquals(
                Set.of(CourseEvent.RiskTopic.BENEFITS, CourseEvent.RiskTopic.RISKS),
                story.course.risks().get(0).topics());
    }

    private long number(Class<? extends CourseEvent> kind) {
        return story.course.standing().stream()
                .filter(kind::isInstance)
                .mapToLong(CourseEvent::number)
                .max()
                .orElseThrow();
    }
}
