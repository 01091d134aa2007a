package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Ladder.Outcome;
import io.vigil.console.escalation.Matter;
import io.vigil.console.escalation.Rung;
import io.vigil.console.session.command.AfterLadderCommand;
import io.vigil.console.session.command.Decision;
import io.vigil.console.session.command.EscalationCommand;
import io.vigil.console.session.event.AfterLadder;
import io.vigil.console.session.event.Experience.Holds;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.sheet.AfterAction;
import io.vigil.console.words.Bounds;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AfterLadderTest {
    private final Day day = Day.at(Phase.JOURNEY);
    private Instant opened = Instant.EPOCH;

    private void anEmergency() {
        day.ask(new EscalationCommand.KeepRaised(Cause.LOOK_IN_MISSED, day.now));
        day.pass(Duration.ofSeconds(10));
        day.ask(new EscalationCommand.KeepTaken(Cause.LOOK_IN_MISSED));
        opened = day.now;
        day.ask(new EscalationCommand.StartRung(Rung.SITTER));
        day.pass(Duration.ofSeconds(42));
        day.ask(new EscalationCommand.SeeDanger(Danger.SEIZURE));
        day.ask(new EscalationCommand.MissRung(Rung.SITTER));
        day.ask(new EscalationCommand.StartRung(Rung.EMERGENCY));
        day.pass(Duration.ofSeconds(20));
        day.ask(new EscalationCommand.ReachRung(Rung.EMERGENCY));
        day.ask(new EscalationCommand.KeepOver(Cause.LOOK_IN_MISSED));
        day.ask(new EscalationCommand.StandDown());
        day.pass(Duration.ofMinutes(1));
    }

    private StoodLadder ladder() {
        return day.session.ladders().get(0);
    }

    @Tag("SAFE-83")
    @Test
    void everythingThatHappenedIsToldWithItsTimes() {
        anEmergency();

        var action = AfterAction.of(day.session).get(0);
        var raised = action.raised().get(0);
        assertEquals(1, action.raised().size());
        assertEquals(Cause.LOOK_IN_MISSED, raised.cause());
        assertEquals(Optional.of(opened), raised.taken());
        assertEquals(Optional.of(opened.plusSeconds(62)), raised.over());
        assertEquals(List.of(new AfterAction.Seen(Danger.SEIZURE, opened.plusSeconds(42))), action.dangers());
        assertEquals(
                List.of("SITTER NOT_REACHED 42", "EMERGENCY REACHED 20"),
                action.calls().stream()
                        .map(call -> call.rung() + " " + call.outcome() + " "
                                + Duration.between(
                                                call.startedAt(), call.endedAt().orElseThrow())
                                        .toSeconds())
                        .toList());
        assertEquals(Optional.of(opened.plusSeconds(62)), action.ladder().stoodDown());
    }

    @Tag("SAFE-83")
    @ParameterizedTest
    @EnumSource(Matter.class)
    void whatIsLeftToDoStandsAmongTheWarningsUntilItIsSeenToAndComesBackIfItWasNot(Matter matter) {
        anEmergency();
        assertEquals(List.of(Matter.values()), ladder().open());

        day.ask(new AfterLadderCommand.SeeTo(opened, matter, Holds.SO));
        assertEquals(
                Arrays.stream(Matter.values()).filter(each -> each != matter).toList(), ladder().open());
        assertEquals(
                Decision.accept(), new AfterLadderCommand.SeeTo(opened, matter, Holds.SO).decide(day.session, day.now));
        day.ask(new AfterLadderCommand.SeeTo(opened, matter, Holds.NOT_SO));
        assertTrue(ladder().open().contains(matter));
        assertTrue(warnings() == 1);

        for (var each : Matter.values()) {
            day.ask(new AfterLadderCommand.SeeTo(opened, each, Holds.SO));
        }
        assertTrue(warnings() == 0);
    }

    private long warnings() {
        return Warnings.of(day.session, day.now).stream()
                .filter(warning -> warning.startsWith("The ladder of"))
                .count();
    }

    @Test
    void wordsAreAddedBoundedAndNeverEdited() {
        anEmergency();
        day.ask(new AfterLadderCommand.TellOf(opened, "Ana was in the kitchen.\u0007"));
        day.ask(new AfterLadderCommand.TellOf(opened, "She came after a minute."));

        assertEquals(
                List.of("Ana was in the kitchen.", "She came after a minute."),
                ladder().told().stream().map(AfterLadder.LadderToldOf::words).toList());
        for (var wrong : List.of(" ", "x".repeat(Bounds.TEXT_CHARACTERS + 1))) {
            assertInstanceOf(
                    Decision.Refused.class, new AfterLadderCommand.TellOf(opened, wrong).decide(day.session, day.now));
        }
    }

    @Test
    void aLadderThatIsOpenOrOfNoSuchTimeIsNotTold() {
        day.ask(new EscalationCommand.StartRung(Rung.SITTER));
        for (var at : List.of(day.now, Instant.EPOCH)) {
            assertInstanceOf(
                    Decision.Refused.class, new AfterLadderCommand.TellOf(at, "words").decide(day.session, day.now));
        }
    }

    @Tag("SAFE-83")
    @Test
    void aSessionThatEndsWhileTheLadderIsOpenTellsSo() {
        anEmergency();
        day.ask(new EscalationCommand.StartRung(Rung.PRESCRIBER));
        var ended = day.session.after(List.of(new SessionEvent.Ended(day.now)));

        var second = AfterAction.of(ended).get(1);
        assertEquals(Optional.empty(), second.ladder().stoodDown());
        assertEquals(Outcome.STARTED, second.calls().get(0).outcome());
        assertEquals(List.of(), second.raised());
    }
}
