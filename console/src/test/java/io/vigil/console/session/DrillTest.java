package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Ladder;
import io.vigil.console.escalation.Ladder.Outcome;
import io.vigil.console.escalation.Rung;
import io.vigil.console.session.command.Decision;
import io.vigil.console.session.command.DrillCommand;
import io.vigil.console.session.command.EscalationCommand;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Drill;
import io.vigil.console.session.event.Phase;
import io.vigil.console.sheet.LadderCall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DrillTest {
    private static final SessionCommand START = new DrillCommand.StartDrill();

    @Nested
    class MayBegin {
        @ParameterizedTest
        @EnumSource(
                value = Phase.class,
                names = {"CHECK_IN", "GREEN_LIGHT", "MEDITATION", "INTENTIONS", "SETTING"})
        void atEveryStepBeforeTheMedicineWhileNothingIsWrong(Phase phase) {
            assertTrue(Day.at(phase).ask(START).session.drill().isOpen());
        }

        @Tag("SAFE-82")
        @ParameterizedTest
        @EnumSource(
                value = Phase.class,
                names = {"SELF_ADMINISTRATION", "JOURNEY", "PROCESSING", "CLOSE", "DONE"})
        void neverFromTheSelfAdministrationOn(Phase phase) {
            var refused = assertInstanceOf(Decision.Refused.class, START.decide(Day.at(phase).session, Day.NOON));

            assertEquals("No drill can begin now.", refused.notice().what());
        }

        @Tag("SAFE-82")
        @ParameterizedTest
        @MethodSource("io.vigil.console.session.DrillTest#whatIsWrongInEarnest")
        void neverWhileSomethingIsWrong(SessionCommand wrong) {
            var day = Day.at(Phase.GREEN_LIGHT).ask(wrong);

            assertInstanceOf(Decision.Refused.class, START.decide(day.session, Day.NOON));
        }

        @Test
        void onceHoweverOftenItIsAsked() {
            var day = Day.at(Phase.CHECK_IN).ask(START);

            assertEquals(Decision.accept(), START.decide(day.session, Day.NOON));
        }
    }

    /** What is wrong in earnest, each by itself. */
    static List<SessionCommand> whatIsWrongInEarnest() {
        return List.of(
                new SessionCommand.Notice(SessionCommand.Noticed.HELP_ASKED, Day.NOON),
                new EscalationCommand.KeepRaised(Cause.OWN_KEY, Day.NOON),
                new EscalationCommand.KeepRaised(Cause.CHECK_IN_UNANSWERED, Day.NOON),
                new SessionCommand.NoteMedicineOutsidePlan("one more"),
                new EscalationCommand.SeeDanger(Danger.SEIZURE),
                new EscalationCommand.StartRung(Rung.SITTER));
    }

    @Nested
    class WhileItIsOn {
        private final Day day = Day.at(Phase.CHECK_IN).ask(START);

        @Test
        void rungsAreStartedAndEndedAsInEarnest() {
            day.ask(new DrillCommand.StartDrillRung(Rung.SITTER));
            day.pass(Duration.ofSeconds(20));
            day.ask(new DrillCommand.ReachDrillRung(Rung.SITTER));
            day.ask(new DrillCommand.StartDrillRung(Rung.PRESCRIBER));
            day.ask(new DrillCommand.MissDrillRung(Rung.PRESCRIBER));
            day.ask(new DrillCommand.SeeDrillDanger(Danger.SEIZURE));

            var drill = day.session.drill();
            assertEquals(Outcome.REACHED, drill.outcome(Rung.SITTER));
            assertEquals(Outcome.NOT_REACHED, drill.outcome(Rung.PRESCRIBER));
            assertEquals(Rung.EMERGENCY, drill.next());
            assertEquals(
                    new Ladder.Called("Ana", "555-0142"),
                    drill.last(Rung.SITTER).orElseThrow().called());
        }

        @Tag("SAFE-82")
        @ParameterizedTest
        @MethodSource("io.vigil.console.session.DrillTest#whatIsWrongInEarnest")
        void whatIsWrongInEarnestEndsItAtOnceAndWhatWasMeantForItIsRefused(SessionCommand wrong) {
            day.ask(new DrillCommand.StartDrillRung(Rung.VOICE)).ask(wrong);

            assertFalse(day.session.drill().isOpen());
            var late = new DrillCommand.ReachDrillRung(Rung.VOICE);
            var refused = assertInstanceOf(Decision.Refused.class, late.decide(day.session, Day.NOON));
            assertEquals(
                    "The drill is over, and this was not kept.",
                    refused.notice().what());
        }

        @Tag("SAFE-82")
        @Test
        void theStepToTheMedicineEndsIt() {
            day.goOnTo(Phase.SELF_ADMINISTRATION);

            assertFalse(day.session.drill().isOpen());
        }

        @Test
        void itEndsByHand() {
            day.ask(new DrillCommand.EndDrill());

            assertFalse(day.session.drill().isOpen());
            assertEquals(Decision.accept(), new DrillCommand.EndDrill().decide(day.session, Day.NOON));
        }

        @Test
        void aRungThatWasNotStartedHasNoOutcome() {
            for (var wish :
                    List.of(new DrillCommand.ReachDrillRung(Rung.LINES), new DrillCommand.MissDrillRung(Rung.LINES))) {
                assertInstanceOf(Decision.Refused.class, wish.decide(day.session, Day.NOON));
            }
        }
    }

    @Provide
    Arbitrary<List<SessionCommand>> wishes() {
        var earnest = whatIsWrongInEarnest();
        var calm = Stream.<SessionCommand>of(
                new EscalationCommand.KeepTaken(Cause.OWN_KEY),
                new EscalationCommand.KeepOver(Cause.OWN_KEY),
                new EscalationCommand.ReachRung(Rung.SITTER),
                new EscalationCommand.MissRung(Rung.SITTER),
                new EscalationCommand.StandDown(),
                new SessionCommand.Notice(SessionCommand.Noticed.HELP_ANSWERED, Day.NOON),
                new SessionCommand.Notice(SessionCommand.Noticed.CONTACT_LOST, Day.NOON),
                new SessionCommand.Notice(SessionCommand.Noticed.CONTACT_BACK, Day.NOON));
        var drill = Stream.<SessionCommand>of(
                START,
                START,
                new DrillCommand.StartDrillRung(Rung.SITTER),
                new DrillCommand.ReachDrillRung(Rung.SITTER),
                new DrillCommand.MissDrillRung(Rung.SITTER),
                new DrillCommand.SeeDrillDanger(Danger.SEIZURE),
                new DrillCommand.EndDrill());
        var all = Stream.of(earnest.stream(), calm, drill).flatMap(each -> each).toList();
        return Arbitraries.of(all).list().ofMaxSize(25);
    }

    @Property(tries = 500)
    void nothingOfADrillIsTakenForEarnestNorTheOtherWayRound(@ForAll("wishes") List<SessionCommand> wishes) {
        var session = Day.at(Phase.GREEN_LIGHT).session;
        for (var wish : wishes) {
            var before = session;
            if (wish.decide(session, Day.NOON) instanceof Decision.Accepted accepted) {
                session = session.after(accepted.events());
                var isOfTheDrill = wish instanceof DrillCommand;
                accepted.events().forEach(fact -> assertEquals(isOfTheDrill, fact instanceof Drill));
            }
            if (!(wish instanceof DrillCommand)) {
                assertTrue(session.drill().equals(before.drill())
                        || !session.drill().isOpen());
            }
            sameInEarnest(withoutDrills(session), session, Day.NOON);
            assertFalse(session.drill().isOpen() && isInEarnest(session));
        }
    }

    private static Session withoutDrills(Session session) {
        return Session.of(session.facts().stream()
                .filter(fact -> !(fact instanceof Drill))
                .toList());
    }

    private static boolean isInEarnest(Session session) {
        return session.ladder().isOpen()
                || !session.alarms().on().isEmpty()
                || session.isWatched()
                || session.takenAt().isPresent();
    }

    private static void sameInEarnest(Session plain, Session drilled, Instant now) {
        assertEquals(plain.ladder(), drilled.ladder());
        assertEquals(plain.alarms(), drilled.alarms());
        assertEquals(plain.phase(), drilled.phase());
        assertEquals(plain.isWatched(), drilled.isWatched());
        assertEquals(plain.contactLostSince(), drilled.contactLostSince());
        assertEquals(DayAlarms.due(plain, now), DayAlarms.due(drilled, now));
        assertEquals(CallSheet.card(plain, plain.alarms(), now), CallSheet.card(drilled, drilled.alarms(), now));
        assertEquals(LadderCall.of(plain), LadderCall.of(drilled));
    }
}
