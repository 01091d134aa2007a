package io.vigil.console.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.course.command.CourseCommand;
import io.vigil.console.course.command.Decision;
import io.vigil.console.course.command.JourneyCommand;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Answer;
import io.vigil.console.course.event.CourseEvent.Candidacy;
import io.vigil.console.course.event.CourseEvent.Consent;
import io.vigil.console.course.event.CourseEvent.Next;
import io.vigil.console.course.event.CourseEvent.Outcome;
import io.vigil.console.course.event.CourseEvent.PreparationTopic;
import io.vigil.console.course.given.JourneyDay.Sign;
import io.vigil.console.course.given.KnownParts;
import io.vigil.console.course.given.KnownProtector;
import io.vigil.console.course.given.KnownProtector.Standing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For every gate: the journey day cannot begin while it is closed, and the sentence says where it is mended. */
class CourseGatesTest {
    private static final UUID SECOND_JOURNEY = new UUID(5, 2);

    @Test
    void aFirstJourneyIsOpenWhenEverythingIsDone() {
        assertEquals(List.of(), Story.prepared().closed());
    }

    @Test
    void aFurtherJourneyIsOpenAfterIntegrationAndTheDecision() {
        assertEquals(List.of(), Story.toAnotherJourney().closed());
    }

    @Test
    void atTheBeginningEverythingIsNamedInTheOrderOfTheCourse() {
        var story = Story.atTheBeginning().parts();

        assertEquals(
                List.of(
                        Where.PARTS_MAP,
                        Where.CANDIDACY,
                        Where.RISKS,
                        Where.DECISION,
                        Where.REFERRAL,
                        Where.CLEARANCE,
                        Where.CONSENTS,
                        Where.PREPARATION),
                story.closed());
    }

    @Nested
    class WhileThePartsAreNotKnown {
        @Tag("P1")
        @Test
        void anEmptyMapKeepsItClosed() {
            var story = Story.prepared().parts();

            assertEquals(List.of(Where.PARTS_MAP), story.closed());
        }

        @Tag("P2")
        @Test
        void aMapWithoutAProtectorKeepsItClosed() {
            var story = Story.prepared();
            story.course = story.course.beside(List.of(), new KnownParts(3, List.of()));

            assertEquals(List.of(Where.PARTS_MAP), story.closed());
        }

        @Tag("P2")
        @Test
        void oneProtectorThatIsNotMetKeepsItClosedAndIsNamed() {
            var story = Story.prepared()
                    .parts(
                            new KnownProtector(Story.GUARD, Standing.MET),
                            new KnownProtector("the Small One", Standing.NOT_MET));

            assertEquals(
                    List.of("the Small One is not met yet. Some relationship with every known protector comes first."),
                    CourseGates.beforeJourneyDay(story.course, story.today).stream()
                            .map(CourseGates.Missing::sentence)
                            .toList());
        }

        @Tag("P1")
        @Test
        void nothingOfTheMedicineBegins() {
            var story = Story.atTheBeginning().parts();

            story.refused(new CourseCommand.JudgeCandidacy(
                    story.today, Candidacy.SUITABLE, Set.of(CourseEvent.Reason.MEANING_OR_GROWTH), ""));
            story.refused(new CourseCommand.DiscussRisks(
                    story.today, Set.of(CourseEvent.RiskTopic.RISKS, CourseEvent.RiskTopic.BENEFITS)));
            assertEquals(List.of(), story.course.facts());
        }

        @Tag("P3")
        @Test
        void risksAndBenefitsAreDiscussedOnlyAfterEveryProtectorIsMet() {
            var story = Story.atTheBeginning().parts(new KnownProtector(Story.GUARD, Standing.NOT_MET));

            var refused = story.refused(new CourseCommand.DiscussRisks(
                    story.today, Set.of(CourseEvent.RiskTopic.RISKS, CourseEvent.RiskTopic.BENEFITS)));

            assertEquals(Where.PARTS_MAP, refused.missing().get(0).where());
        }
    }

    @Nested
    class WhileAProtectorObjects {
        @Tag("P5")
        @Test
        void itIsClosedUntilThatProtectorWithdraws() {
            var story = Story.prepared();
            story.ask(new CourseCommand.RaiseObjection(story.today, Story.GUARD, "not yet"));
            story.ask(new CourseCommand.RaiseObjection(story.today, Story.CRITIC, "never"));

            story.ask(new CourseCommand.WithdrawObjection(story.today, Story.GUARD));
            assertEquals(List.of(Where.OBJECTIONS), story.closed());

            story.ask(new CourseCommand.WithdrawObjection(story.today, Story.CRITIC));
            assertEquals(List.of(), story.closed());
        }

        @Tag("P5")
        @Test
        void everyLaterStageIsClosed() {
            var story = Story.referred();
            story.ask(new CourseCommand.RaiseObjection(story.today, Story.GUARD, ""));

            for (var missing : List.of(
                    CourseGates.beforeRisks(story.course, story.today),
                    CourseGates.beforeYes(story.course, story.today),
                    CourseGates.beforeReferral(story.course, story.today),
                    CourseGates.beforePreparation(story.course, story.today),
                    CourseGates.beforeGoingOn(story.course, story.today),
                    CourseGates.beforeJourneyDay(story.course, story.today))) {
                assertTrue(missing.stream().anyMatch(each -> each.where() == Where.OBJECTIONS));
            }
        }

        @Tag("P5")
        @Test
        void aCrashBetweenTheTwoVaultsLeavesItClosedAndCanBeMended() {
            var story = Story.prepared();
            story.ask(new CourseCommand.RaiseObjection(story.today, Story.GUARD, ""));
            var withdrawn = (Decision.Accepted)
                    new CourseCommand.WithdrawObjection(story.today, Story.GUARD).decide(story.course, story.now());
            story.course = story.course.after(withdrawn.events().subList(0, 1)); // the record was not reached

            assertEquals(List.of(Where.OBJECTIONS), story.closed());

            story.ask(new CourseCommand.WithdrawObjection(story.today, ""));
            assertEquals(List.of(), story.closed());
        }
    }

    @Nested
    class BeforeTheConsultation {
        @Tag("E21")
        @Test
        void aClientWhomItDoesNotSuitGoesOnToNoJourney() {
            var story = Story.prepared();
            story.ask(new CourseCommand.JudgeCandidacy(story.today, Candidacy.NOT_SUITABLE, Set.of(), ""));

            assertEquals(List.of(Where.CANDIDACY), story.closed());
            assertEquals(Stage.NOT_SUITABLE, story.course.stage(story.today));
        }

        @Tag("P3")
        @Test
        void withoutRisksAndBenefitsTheYesCountsForNothing() {
            var story = Story.prepared();
            story.ask(new JourneyCommand.Correct(number(story, CourseEvent.RisksDiscussed.class)));

            assertTrue(story.closed().containsAll(List.of(Where.RISKS, Where.DECISION, Where.REFERRAL)));
        }

        @Tag("P3")
        @Test
        void risksThatAreDatedAfterTheYesDoNotMendIt() {
            var story = Story.prepared();
            story.ask(new JourneyCommand.Correct(number(story, CourseEvent.RisksDiscussed.class)));
            story.nextDay().risks();

            assertTrue(story.closed().contains(Where.DECISION));
        }

        @Tag("P3")
        @Test
        void risksThatAreRecordedAgainWithTheirDateTakeTheirPlace() {
            var story = Story.prepared();
            story.ask(new JourneyCommand.Correct(number(story, CourseEvent.RisksDiscussed.class)));
            story.risks();

            assertEquals(List.of(), story.closed());
        }

        @Tag("P4")
        @ParameterizedTest
        @EnumSource(names = {"NO", "UNDECIDED"})
        void anythingButTheClientsYesKeepsItClosed(Answer answer) {
            assertEquals(
                    List.of(Where.DECISION), Story.prepared().answer(answer).closed());
        }

        @Tag("P4")
        @Test
        void thereIsNoReferralWithoutAYes() {
            var story = Story.atTheBeginning().suitable().risks();

            var refused = story.refused(new CourseCommand.Refer(story.today, "Dr. Ito", ""));
            assertEquals(Where.DECISION, refused.missing().get(0).where());

            story.answer(Answer.UNDECIDED);
            story.refused(new CourseCommand.Refer(story.today, "Dr. Ito", ""));
            story.answer(Answer.NO);
            story.refused(new CourseCommand.Refer(story.today, "Dr. Ito", ""));
        }

        @Tag("P4")
        @Test
        void aReferralDatedBeforeTheYesIsRefused() {
            var story = Story.atTheBeginning().suitable().risks().nextDay().yes();

            story.refused(new CourseCommand.Refer(Story.FIRST_DAY, "Dr. Ito", ""));
        }

        @Tag("P4")
        @Test
        void withoutAReferralNoClearanceIsTaken() {
            var story = Story.atTheBeginning().suitable().risks().yes();

            var refused = story.refused(new CourseCommand.NoteOutcome(
                    story.today, Outcome.CLEARED, "Dr. Ito", Optional.of(story.today.plusDays(9))));

            assertEquals(Where.REFERRAL, refused.missing().get(0).where());
        }
    }

    @Nested
    class WithoutAClearanceInForce {
        @Tag("P4")
        @Tag("E11")
        @ParameterizedTest
        @EnumSource(names = {"PENDING", "NOT_CLEARED"})
        void itIsClosed(Outcome outcome) {
            var story = Story.prepared();
            story.ask(new CourseCommand.NoteOutcome(story.today, outcome, "Dr. Ito", Optional.empty()));

            assertEquals(List.of(Where.CLEARANCE), story.closed());
        }

        @Tag("P4")
        @Test
        void itIsOpenOnTheLastDayAndClosedOnTheNext() {
            var story = Story.prepared().days(60);
            assertEquals(List.of(), story.closed());

            assertEquals(List.of(Where.CLEARANCE), story.nextDay().closed());
        }

        @Tag("P4")
        @Test
        void aClearanceWhoseReferralWasAMistakeCountsForNothing() {
            var story = Story.prepared();
            story.ask(new JourneyCommand.Correct(number(story, CourseEvent.Referred.class)));

            assertEquals(List.of(Where.REFERRAL, Where.CLEARANCE, Where.PREPARATION), story.closed());
        }
    }

    @Tag("E11")
    @ParameterizedTest
    @EnumSource
    void eachConsentThatIsWithdrawnKeepsItClosed(Consent consent) {
        var story = Story.prepared();

        story.ask(new CourseCommand.WithdrawConsent(story.today, consent));
        assertEquals(List.of(Where.CONSENTS), story.closed());

        story.ask(new CourseCommand.GiveConsent(story.today, consent, "2026-10"));
        assertEquals(List.of(), story.closed());
    }

    @Nested
    class WithoutPreparation {
        @Tag("P9")
        @Tag("E13")
        @Test
        void itIsClosed() {
            assertEquals(
                    List.of(Where.PREPARATION),
                    Story.referred().cleared().consents().closed());
        }

        @Tag("P9")
        @Test
        void preparationWaitsForTheClearance() {
            var story = Story.referred();

            var refused = story.refused(
                    new CourseCommand.HoldPreparation(story.today, EnumSet.allOf(PreparationTopic.class)));

            assertEquals(Where.CLEARANCE, refused.missing().get(0).where());
        }

        @Tag("P10")
        @ParameterizedTest
        @EnumSource
        void eachTopicThatIsNotMarkedKeepsItClosed(PreparationTopic topic) {
            var all = EnumSet.complementOf(EnumSet.of(topic));
            var story = Story.referred().cleared().consents().preparation(all.toArray(PreparationTopic[]::new));
            assertEquals(List.of(Where.PREPARATION), story.closed());

            story.preparation(topic);
            assertEquals(List.of(), story.closed());
        }

        @Tag("P9")
        @Test
        void morePreparationIsHeldBeforeAnotherJourney() {
            var story = Story.afterAJourney().nextDay().integration(Story.FIRST_JOURNEY);
            story.next(Next.MORE_PREPARATION).next(Next.ANOTHER_JOURNEY);
            assertEquals(List.of(Where.PREPARATION), story.closed());

            story.preparation(PreparationTopic.INTENTIONS);
            assertEquals(List.of(), story.closed());
        }
    }

    @Nested
    class AfterAJourney {
        @Tag("P17")
        @Tag("P19")
        @Tag("E13")
        @Test
        void withoutIntegrationItIsClosed() {
            var story = Story.afterAJourney().nextDay();

            assertEquals(List.of(Where.INTEGRATION, Where.NEXT), story.closed());
            assertEquals(Stage.INTEGRATION_DUE, story.course.stage(story.today));
        }

        @Tag("P19")
        @Test
        void integrationOfTheOneBeforeIsNotEnough() {
            var story =
                    Story.toAnotherJourney().nextDay().journey(SECOND_JOURNEY).nextDay();
            story.ask(new JourneyCommand.HoldIntegration(story.today, Story.FIRST_JOURNEY, Set.of(), ""));

            assertTrue(story.closed().contains(Where.INTEGRATION));
            story.refused(new JourneyCommand.DecideNext(story.today, Next.ANOTHER_JOURNEY, ""));
        }

        @Tag("P19")
        @Test
        void anIntegrationThatWasAMistakeCountsForNothing() {
            var story = Story.toAnotherJourney();
            story.ask(new JourneyCommand.Correct(number(story, CourseEvent.IntegrationHeld.class)));

            assertEquals(List.of(Where.INTEGRATION, Where.NEXT), story.closed());
        }

        @Tag("P21")
        @Test
        void withoutADecisionItIsClosed() {
            var story = Story.afterAJourney().nextDay().integration(Story.FIRST_JOURNEY);

            assertEquals(List.of(Where.NEXT), story.closed());
            assertEquals(Stage.DECISION_DUE, story.course.stage(story.today));
        }

        @Tag("P21")
        @ParameterizedTest
        @EnumSource(names = {"PAUSED", "COMPLETE"})
        void aCourseAtRestLeadsToNoJourney(Next next) {
            var story = Story.toAnotherJourney().next(next);
            assertEquals(List.of(Where.NEXT), story.closed());

            story.next(Next.ANOTHER_JOURNEY);
            assertEquals(List.of(), story.closed());
        }

        @Tag("P21")
        @Test
        void theDecisionAfterTheOneBeforeIsNotEnough() {
            var story =
                    Story.toAnotherJourney().nextDay().journey(SECOND_JOURNEY).nextDay();
            story.integration(SECOND_JOURNEY);

            assertEquals(List.of(Where.NEXT), story.closed());
        }

        @Tag("P21")
        @Test
        void nothingIsDecidedBeforeIntegration() {
            var story = Story.afterAJourney().nextDay();

            for (var next : Next.values()) {
                var refused = story.refused(new JourneyCommand.DecideNext(story.today, next, ""));
                assertEquals(Where.INTEGRATION, refused.missing().get(0).where());
            }
        }

        @Tag("P20")
        @Test
        void integrationIsNeverClosedByAnObjection() {
            var story = Story.afterAJourney().nextDay();
            story.ask(new CourseCommand.RaiseObjection(story.today, Story.GUARD, ""));

            story.integration(Story.FIRST_JOURNEY);

            assertFalse(story.closed().contains(Where.INTEGRATION));
        }
    }

    @Nested
    class OnOneDate {
        @Test
        void thereAreNotTwoJourneys() {
            var story = Story.prepared().journey(Story.FIRST_JOURNEY);
            story.integration(Story.FIRST_JOURNEY).next(Next.ANOTHER_JOURNEY);

            assertEquals(List.of(Where.SESSION), story.closed());
            assertEquals(List.of(), story.nextDay().closed());
        }

        @Tag("P8")
        @Test
        void aSessionThatWasHeldOffIsNotBegunAgain() {
            var story = Story.prepared();
            story.day(Story.FIRST_JOURNEY, story.today, Sign.HELD_OFF, Sign.ENDED);
            assertEquals(List.of(Where.SESSION), story.closed());

            assertEquals(List.of(), story.nextDay().closed());
        }

        @Test
        void aSessionThatIsOpenIsEndedFirst() {
            var story = Story.prepared();
            story.day(Story.FIRST_JOURNEY, story.today);
            assertEquals(List.of(Where.SESSION), story.closed());

            story.day(Story.FIRST_JOURNEY, story.today, Sign.ENDED);
            assertEquals(List.of(), story.closed());
        }

        @Test
        void aJourneyThatIsDatedLaterThanTodayKeepsItClosed() {
            var story = Story.toAnotherJourney();
            var shiftedBack = story.today.minusDays(2);

            assertTrue(CourseGates.beforeJourneyDay(story.course, shiftedBack).stream()
                    .anyMatch(missing -> missing.where() == Where.SESSION));
        }
    }

    @Test
    void aCourseOfWhichSomethingIsLostLeadsToNoJourneyAndTakesNothing() {
        var story = Story.prepared();
        story.course = Course.ofDamaged(story.course.facts(), story.course.days(), story.course.parts());

        assertEquals(List.of(Where.BACKUP), story.closed());
        story.refused(new CourseCommand.GiveConsent(story.today, Consent.TELEHEALTH, "2026-10"));
        story.refused(new JourneyCommand.Correct(1));
    }

    @Test
    void noFactOfAPreparedCourseCanBeLeftOut() {
        var prepared = Story.toAnotherJourney();
        var facts = prepared.course.facts();
        for (var left = 0; left < facts.size(); left++) {
            var fewer = new ArrayList<>(facts);
            var without = fewer.remove(left);
            var course = Course.of(fewer, prepared.course.days(), prepared.course.parts());

            assertEquals(
                    without.vault() == CourseEvent.Vault.PSYCHOTHERAPY, // words alone open nothing
                    CourseGates.beforeJourneyDay(course, prepared.today).isEmpty(),
                    without::toString);
        }
    }

    private static long number(Story story, Class<? extends CourseEvent> kind) {
        return story.course.standing().stream()
                .filter(kind::isInstance)
                .mapToLong(CourseEvent::number)
                .max()
                .orElseThrow();
    }
}
