package io.vigil.console.session.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.session.Day;
import io.vigil.console.session.Gates;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.CorrectingCommand.TakeAnswerBack;
import io.vigil.console.session.command.CorrectingCommand.TakeProtectorOff;
import io.vigil.console.session.event.Correcting;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.words.Bounds;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A name that came onto today's list by a slip leaves it; nobody who was ever asked does (P7, P8). */
@Tag("SAFE-98")
class TakenOffTheListTest {
    private static final String SLIP = "the Gaurd";
    private static final String WHY = "a slip of the pen: it is the Guard";
    private static final String STAYS = "This protector stays on today's list.";

    private final Day day = Day.at(Phase.GREEN_LIGHT).pass(Duration.ofMinutes(1));

    private Day off(String protector) {
        return day.pass(Duration.ofSeconds(1)).ask(new TakeProtectorOff(protector, WHY));
    }

    private void stays(String protector) {
        assertEquals(STAYS, day.refused(new TakeProtectorOff(protector, WHY)).what());
        assertFalse(TakeProtectorOff.isOpenFor(day.session, protector));
    }

    @Nested
    class ASlip {
        @Test
        void leavesTheListByAFactOfItsOwnThatSaysWhy() {
            day.ask(new SessionCommand.AddProtector(SLIP));
            var before = day.session.facts();

            off(SLIP);

            assertEquals(List.of(Day.GUARD, Day.CRITIC), day.session.protectors());
            assertEquals(before, day.session.facts().subList(0, before.size()), "the name stays among the facts");
            assertEquals(
                    List.of(new Correcting.ProtectorTakenOff(
                            day.now, before.get(before.size() - 1).at(), SLIP, WHY)),
                    day.session
                            .facts()
                            .subList(before.size(), day.session.facts().size()));
            assertEquals(day.session, Session.of(day.session.facts()), "a restart finds the same");
            assertEquals(
                    SessionEvent.Vault.PSYCHOTHERAPY,
                    day.session.facts().get(before.size()).vault());
        }

        @Test
        void makesTheQuestionForFurtherPartsANewOne() {
            day.ask(Day.hear(Day.GUARD, Answer.GREEN)).ask(Day.hear(Day.CRITIC, Answer.GREEN));
            day.ask(new SessionCommand.AddProtector(SLIP)).ask(new SessionCommand.KeepItem(Item.PARTS_NOT_LISTED, ""));

            off(SLIP);

            assertEquals(
                    List.of(Optional.of(Item.PARTS_NOT_LISTED)),
                    Gates.beforeNext(day.session, day.now).stream()
                            .map(Gates.Missing::item)
                            .toList());
        }

        @Test
        void canBeWrittenDownAgainAndIsAskedThen() {
            day.ask(new SessionCommand.AddProtector(SLIP));
            off(SLIP).ask(new SessionCommand.AddProtector(SLIP)).ask(Day.hear(SLIP, Answer.NO));

            stays(SLIP);
            assertTrue(day.session.protectors().contains(SLIP));
        }

        @Test
        void needsAReasonThatFits() {
            day.ask(new SessionCommand.AddProtector(SLIP));

            assertEquals(SessionNotices.reasonMissing(), day.refused(new TakeProtectorOff(SLIP, " ")));
            assertEquals(
                    SessionNotices.tooLong(),
                    day.refused(new TakeProtectorOff(SLIP, "x".repeat(Bounds.TEXT_CHARACTERS + 1))));
        }
    }

    @Nested
    class NobodyElse {
        @ParameterizedTest
        @EnumSource(Answer.class)
        void whoWasHeardWhateverItSaid(Answer answer) {
            day.ask(new SessionCommand.AddProtector(SLIP)).ask(Day.hear(SLIP, answer));

            stays(SLIP);
        }

        /** Or a no could be typed wrongly first, and taken off then. */
        @ParameterizedTest
        @EnumSource(Answer.class)
        void whoWasHeardAndWhoseAnswerWasTakenBack(Answer answer) {
            day.ask(new SessionCommand.AddProtector(SLIP))
                    .ask(Day.hear(SLIP, answer))
                    .ask(new TakeAnswerBack(SLIP));

            stays(SLIP);
        }

        @Test
        void whoIsKnownFromBeforeTheDay() {
            stays(Day.GUARD);
            stays(Day.CRITIC);
        }

        /** A part of another role that is on the map, and protects today. */
        @Test
        void whoIsKnownFromTheMapAsAnotherPart() {
            var brought = new SessionPlan.Brought(List.of(), List.of("the Small One"));
            var begun = new Day().ask(new SessionCommand.Begin(Day.plan().bringing(brought)));
            begun.goOnTo(Phase.GREEN_LIGHT);
            begun.ask(new SessionCommand.AddProtector("the Small One"));

            assertEquals(
                    STAYS,
                    begun.refused(new TakeProtectorOff("the Small One", WHY)).what());
        }

        /** As a damaged log may bring it: the fact takes nobody off, and asks nothing anew. */
        @Test
        void whoIsKnownWhateverTheLogSays() {
            day.ask(Day.hear(Day.GUARD, Answer.GREEN)).ask(Day.hear(Day.CRITIC, Answer.GREEN));
            day.ask(new SessionCommand.KeepItem(Item.PARTS_NOT_LISTED, ""));

            day.session =
                    day.session.after(List.of(new Correcting.ProtectorTakenOff(day.now, day.now, Day.GUARD, WHY)));

            assertEquals(List.of(Day.GUARD, Day.CRITIC), day.session.protectors());
            assertEquals(List.of(), Gates.beforeNext(day.session, day.now));
        }

        @Test
        void whoIsNotOnTheList() {
            stays(SLIP);
        }

        @Test
        void inALaterStepOrAfterTheWayBack() {
            day.ask(new SessionCommand.AddProtector(SLIP));
            day.pass(Duration.ofMinutes(1)).ask(new SessionCommand.HoldOff("not today"));

            stays(SLIP);
        }

        @Test
        void whoWasWrittenDownInAnEarlierStep() {
            var early = Day.begun().pass(Duration.ofSeconds(1));
            early.ask(new SessionCommand.AddProtector(SLIP));
            early.goOnTo(Phase.GREEN_LIGHT);

            assertEquals(STAYS, early.refused(new TakeProtectorOff(SLIP, WHY)).what());
        }

        /** The fact that is lost may be its answer. */
        @Test
        void whereFactsAreLost() {
            day.ask(new SessionCommand.AddProtector(SLIP));
            var damaged = Session.ofDamaged(day.session.facts());
            day.session = damaged;
            day.ask(new SessionCommand.TakeVitals(118, 76, 64));
            for (var item : Item.values()) {
                if (item.part() == Item.Part.CHECK_IN) {
                    day.ask(new SessionCommand.KeepItem(item, "as it is"));
                }
            }
            day.ask(new SessionCommand.GoOn()).ask(new SessionCommand.AddProtector("the Small One"));

            stays(SLIP);
            stays("the Small One");
        }

        @Test
        void andWhoWasTakenOffStandsOnItAgain() {
            day.ask(new SessionCommand.AddProtector(SLIP));
            off(SLIP);

            assertTrue(Session.ofDamaged(day.session.facts()).protectors().contains(SLIP));
        }
    }
}
