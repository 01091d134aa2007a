package io.vigil.console.session;

import static io.vigil.console.session.Day.CRITIC;
import static io.vigil.console.session.Day.GUARD;
import static io.vigil.console.session.Day.hear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The protectors' green light (P5 to P8). */
@Tag("P6")
class GreenLightTest {
    @Nested
    class OnTheDay {
        @Tag("SAFE-02")
        @Test
        void everyKnownProtectorIsAskedAndNothingIsFilledIn() {
            var day = Day.at(Phase.GREEN_LIGHT);
            day.ask(hear(GUARD, Answer.GREEN)).ask(new SessionCommand.KeepItem(Item.PARTS_NOT_LISTED, ""));

            var notice = day.refused(new SessionCommand.GoOn());

            assertEquals("the Critic was not asked today.", notice.what());
        }

        @Tag("SAFE-03")
        @ParameterizedTest
        @EnumSource(value = Answer.class, mode = EnumSource.Mode.EXCLUDE, names = "GREEN")
        void whatIsNotAPlainYesIsNotGreen(Answer answer) {
            var day = Day.at(Phase.SELF_ADMINISTRATION);

            day.ask(hear(CRITIC, answer));

            assertEquals(Phase.GREEN_LIGHT, day.session.phase());
            assertFalse(day.isConfirmable());
            assertTrue(day.refused(new SessionCommand.GoOn()).what().startsWith(CRITIC));
        }

        @Tag("SAFE-04")
        @Test
        void theQuestionForPartsThatAreNotOnTheListIsAsked() {
            var day = Day.at(Phase.GREEN_LIGHT);
            day.ask(hear(GUARD, Answer.GREEN)).ask(hear(CRITIC, Answer.GREEN));

            var missing = Gates.beforeNext(day.session, day.now);

            assertEquals(1, missing.size());
            assertEquals(Optional.of(Item.PARTS_NOT_LISTED), missing.get(0).item());
        }

        @Tag("SAFE-04")
        @ParameterizedTest
        @EnumSource(
                value = Phase.class,
                names = {"MEDITATION", "INTENTIONS", "SETTING", "SELF_ADMINISTRATION"})
        void aPartThatIsFoundLateIsAskedBeforeTheDayGoesOn(Phase phase) {
            var day = Day.at(phase);

            day.ask(new SessionCommand.AddProtector(" the Small One "));

            assertEquals(Phase.GREEN_LIGHT, day.session.phase());
            assertEquals(List.of(GUARD, CRITIC, "the Small One"), day.session.protectors());
            assertEquals(
                    "the Small One was not asked today.",
                    day.refused(new SessionCommand.GoOn()).what());
        }

        @Test
        void aPartIsNotAddedTwiceAndNotWithoutAName() {
            var day = Day.at(Phase.GREEN_LIGHT);

            assertEquals(
                    "That protector is on the list already.",
                    day.refused(new SessionCommand.AddProtector(" " + GUARD)).what());
            assertEquals(
                    "There is nothing to keep yet.",
                    day.refused(new SessionCommand.AddProtector("  ")).what());
        }

        @Test
        void aProtectorThatIsNotOnTheListIsNotHeardUnderAnotherName() {
            var day = Day.at(Phase.GREEN_LIGHT);

            assertEquals(
                    "That protector is not on today's list.",
                    day.refused(hear("somebody", Answer.GREEN)).what());
        }

        @Tag("SAFE-28")
        @Test
        void aDayWithoutProtectorsIsNotBegun() {
            var day = new Day();

            var notice = day.refused(new SessionCommand.Begin(Day.plan(List.of(" "), Day.prescription())));

            assertEquals("No protector is on the list.", notice.what());
        }

        @Tag("SAFE-28")
        @Test
        void protectorsThatCannotBeReadAreNotAGreenLight() {
            var kept = Day.at(Phase.SELF_ADMINISTRATION).session.facts();

            var recordAlone = Session.of(kept.stream()
                    .filter(fact -> fact.vault() == SessionEvent.Vault.RECORD)
                    .toList());

            assertEquals(Phase.SELF_ADMINISTRATION, recordAlone.phase());
            assertTrue(Gates.beforeTheMedicine(recordAlone, Day.NOON).stream()
                    .anyMatch(missing -> missing.where() == Phase.GREEN_LIGHT));
        }
    }

    @Nested
    class WithAConcern {
        @Tag("SAFE-07")
        @Test
        void aYesIsNotTakenBeforeSomethingWasAgreed() {
            var day = Day.at(Phase.GREEN_LIGHT);
            day.ask(hear(GUARD, Answer.CONCERN));

            var notice = day.refused(hear(GUARD, Answer.GREEN));

            assertEquals("This protector had a concern today, and nothing was agreed with it.", notice.what());
            day.ask(hear(GUARD, Answer.GREEN, "Ana stays in the room"));
        }

        @Tag("SAFE-07")
        @Test
        void anAgreementAloneIsNotAYes() {
            var day = Day.at(Phase.SELF_ADMINISTRATION);

            day.ask(hear(GUARD, Answer.CONCERN, "Ana stays in the room"));

            assertFalse(day.isConfirmable());
            assertEquals(Phase.GREEN_LIGHT, day.session.phase());
        }

        @Tag("SAFE-07")
        @Test
        void aNewConcernAsksForANewAgreement() {
            var day = Day.at(Phase.GREEN_LIGHT);
            day.ask(hear(GUARD, Answer.CONCERN, "Ana stays in the room")).ask(hear(GUARD, Answer.GREEN));

            day.ask(hear(GUARD, Answer.CONCERN));

            assertEquals(
                    "This protector had a concern today, and nothing was agreed with it.",
                    day.refused(hear(GUARD, Answer.GREEN)).what());
        }

        @Tag("SAFE-07")
        @Test
        void whatWasAgreedStaysVisibleThroughTheJourneyAndOverMidnight() {
            var day = new Day();
            day.now = Day.NOON.plus(Duration.ofHours(11)); // 23:00
            day.ask(new SessionCommand.Begin(Day.plan()));
            day.goOnTo(Phase.GREEN_LIGHT);
            day.ask(hear(GUARD, Answer.CONCERN, "Ana stays in the room"));
            day.goOnTo(Phase.JOURNEY);

            day.pass(Duration.ofHours(2));

            assertEquals(List.of("Ana stays in the room"), Warnings.agreed(day.session, day.now));
        }
    }

    @Nested
    class LaterThatDay {
        @Tag("SAFE-06")
        @Test
        void aProtectorMayWithdrawUntilTheMedicineIsTakenAndComeBackOnlyByItsOwnYes() {
            var day = Day.at(Phase.SELF_ADMINISTRATION);

            day.ask(hear(GUARD, Answer.NO));

            assertFalse(day.isConfirmable());
            assertEquals(
                    "the Guard says no. Hold the session; its answer stands.",
                    day.refused(new SessionCommand.GoOn()).what());
            day.ask(hear(GUARD, Answer.GREEN));
            day.goOnTo(Phase.SELF_ADMINISTRATION);
            assertTrue(day.isConfirmable());
        }

        @Tag("SAFE-06")
        @Test
        void afterTheMedicineNothingCanBeWithdrawn() {
            var day = Day.at(Phase.JOURNEY);

            assertEquals(
                    "That is not possible at this point of the day.",
                    day.refused(hear(GUARD, Answer.NO)).what());
        }

        @Tag("SAFE-05")
        @Test
        void atMidnightWhereTheTherapistIsEveryAnswerEnds() {
            var day = new Day();
            day.now = Day.NOON.plus(Duration.ofHours(11));
            day.ask(new SessionCommand.Begin(Day.plan()));
            day.goOnTo(Phase.SELF_ADMINISTRATION);

            day.now = Day.NOON.plus(Duration.ofHours(12)).minusMillis(1);
            assertTrue(day.isConfirmable());
            day.pass(Duration.ofMillis(1));

            assertFalse(day.isConfirmable());
            assertEquals(
                    2,
                    Gates.beforeTheMedicine(day.session, day.now).stream()
                            .filter(missing -> missing.sentence().endsWith("was not asked today."))
                            .count());
        }

        @Tag("SAFE-05")
        @Test
        void aChangeOfTheUtcDateIsNoMidnight() {
            var day = new Day();
            day.now = Day.NOON.plus(Duration.ofMinutes(230)); // 15:50 there, 23:50 UTC
            day.ask(new SessionCommand.Begin(Day.plan()));
            day.goOnTo(Phase.SELF_ADMINISTRATION);

            day.pass(Duration.ofMinutes(20));

            assertTrue(day.isConfirmable());
        }
    }

    @Tag("P6")
    @Test
    void whatWasAgreedYesterdayIsNotAgreedToday() {
        var day = Day.at(Phase.GREEN_LIGHT).ask(Day.hear(Day.GUARD, Answer.GREEN, "Ana stays"));
        assertEquals(List.of("Ana stays"), Warnings.agreed(day.session, day.now));

        day.pass(Duration.ofDays(1));

        assertEquals(List.of(), Warnings.agreed(day.session, day.now));
    }
}
