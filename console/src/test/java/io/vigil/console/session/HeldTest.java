package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.session.command.Decision;
import io.vigil.console.session.command.EscalationCommand;
import io.vigil.console.session.command.ExperienceCommand;
import io.vigil.console.session.command.PutWhereRight;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Held off for today (P8): there is no override. */
class HeldTest {
    /**
     * What is noticed, medicine outside the plan, where help has to come to, and the end: nothing else is taken from a session
     * that is held.
     */
    private static final Set<Class<?>> STILL_TAKEN = Set.of(
            SessionCommand.Notice.class,
            SessionCommand.NoteMedicineOutsidePlan.class,
            SessionCommand.End.class,
            ExperienceCommand.OfferInstead.class,
            PutWhereRight.class);

    @Tag("SAFE-01")
    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"CHECK_IN", "GREEN_LIGHT", "MEDITATION", "INTENTIONS", "SETTING", "SELF_ADMINISTRATION"})
    void nothingThatIsAskedLeadsBackFromAnyStepBeforeTheMedicine(Phase phase) {
        var day = Day.at(phase);

        day.ask(new SessionCommand.HoldOff(" the Guard says no "));

        assertEquals(Phase.HELD, day.session.phase());
        assertEquals(Optional.of("the Guard says no"), day.session.heldReason());
        for (var wish : Wishes.every(day.now)) {
            if (wish.decide(day.session, day.now) instanceof Decision.Accepted accepted) {
                var after = day.session.after(accepted.events());
                assertTrue(
                        wish instanceof EscalationCommand
                                || STILL_TAKEN.contains(wish.getClass())
                                || (wish instanceof SessionCommand.KeepItem kept
                                        && kept.item().isWhereabouts()),
                        wish::toString);
                assertEquals(Optional.empty(), after.medicine(), wish::toString);
                assertEquals(
                        wish instanceof SessionCommand.NoteMedicineOutsidePlan ? Phase.JOURNEY : Phase.HELD,
                        after.phase(),
                        wish::toString);
            }
        }
    }

    @Tag("SAFE-01")
    @Test
    void aRestartBringsTheHoldBack() {
        var day = Day.at(Phase.SETTING).ask(new SessionCommand.HoldOff("the Guard says no"));

        var again = Session.of(day.session.facts());
        var recordAlone = Session.of(day.session.facts().stream()
                .filter(fact -> fact.vault() == SessionEvent.Vault.RECORD)
                .toList());

        assertEquals(Phase.HELD, again.phase());
        assertEquals(Phase.HELD, recordAlone.phase(), "also while the psychotherapy vault is locked");
    }

    @Tag("SAFE-01")
    @Test
    void aCrashBetweenTheTwoFactsOfAHoldLeavesItHeld() {
        var day = Day.at(Phase.SETTING);
        var hold = assertInstanceOf(
                Decision.Accepted.class, new SessionCommand.HoldOff("the Guard says no").decide(day.session, day.now));

        assertEquals(Phase.HELD, day.session.after(hold.events().subList(0, 1)).phase());
    }

    @Test
    void aReasonIsKept() {
        var day = Day.at(Phase.GREEN_LIGHT);

        assertEquals(
                "A reason is missing.",
                day.refused(new SessionCommand.HoldOff(" ")).what());
    }

    @Test
    void afterTheMedicineThereIsNothingToHold() {
        assertEquals(
                "That is not possible at this point of the day.",
                Day.at(Phase.JOURNEY)
                        .refused(new SessionCommand.HoldOff("too late"))
                        .what());
    }

    @Tag("SAFE-01")
    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"NO", "CONCERN"})
    void aRefusalThatIsEndedOverIsAHold(Answer answer) {
        var day = Day.at(Phase.GREEN_LIGHT).ask(Day.hear(Day.GUARD, answer)).ask(Day.hear(Day.CRITIC, Answer.GREEN));

        isHeldByItsEnd(day);

        assertTrue(
                day.session.heldReason().orElseThrow().contains(Day.GUARD),
                () -> day.session.heldReason().orElseThrow());
    }

    @Tag("SAFE-01")
    @Test
    void readingsThatAreOverForTheDayAreAHoldWhenTheSessionIsEnded() {
        var day = Day.begun();
        for (var reading = 0; reading < 3; reading++) {
            day.ask(new SessionCommand.TakeVitals(171, 92, 80)).pass(Duration.ofMinutes(5));
        }

        isHeldByItsEnd(day);
    }

    private static void isHeldByItsEnd(Day day) {
        day.ask(new SessionCommand.End());

        assertTrue(day.session.isEnded());
        assertEquals(Phase.HELD, day.session.phase());
        var recordAlone = Session.of(day.session.facts().stream()
                .filter(fact -> fact.vault() == SessionEvent.Vault.RECORD)
                .toList());
        assertEquals(Phase.HELD, recordAlone.phase(), "the course asks the record alone");
    }

    @Test
    void whatIsEndedWithoutARefusalIsNotHeld() {
        var agreed = Day.at(Phase.GREEN_LIGHT)
                .ask(Day.hear(Day.GUARD, Answer.CONCERN))
                .ask(Day.hear(Day.GUARD, Answer.GREEN, "Ana stays"))
                .ask(Day.hear(Day.CRITIC, Answer.NOT_REACHED))
                .ask(new SessionCommand.End());
        var yesterday =
                Day.at(Phase.GREEN_LIGHT).ask(Day.hear(Day.GUARD, Answer.NO)).pass(Duration.ofDays(1));
        yesterday.ask(new SessionCommand.End());
        var taken = Day.at(Phase.GREEN_LIGHT)
                .ask(Day.hear(Day.GUARD, Answer.NO))
                .ask(new SessionCommand.NoteMedicineOutsidePlan(""));
        taken.goOnTo(Phase.DONE);
        taken.ask(new SessionCommand.End());

        assertEquals(Phase.GREEN_LIGHT, agreed.session.phase());
        assertEquals(Phase.GREEN_LIGHT, yesterday.session.phase());
        assertEquals(Phase.DONE, taken.session.phase());
    }
}
