package io.vigil.console.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.room.BesideRoom.Known;
import io.vigil.console.escalation.Cause;
import io.vigil.console.link.message.MessageJson;
import io.vigil.console.link.message.PagePhase;
import io.vigil.console.link.message.PrescriberDay;
import io.vigil.console.link.message.PrescriberDay.Taken;
import io.vigil.console.session.EveryFact;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.run.MemorySessionLog;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.session.run.Vigilance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the prescriber's page is told of a day. */
class PrescriberAtTheDoorTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant TAKEN = NOON.plus(Duration.ofMinutes(60));

    private final List<SessionEvent> facts =
            new ArrayList<>(List.of(new SessionEvent.Began(NOON, SitterAtTheDoorTest.plan("12 Elm St"))));

    private void takesTheMedicine() {
        facts.add(new SessionEvent.MedicineConfirmed(TAKEN, TAKEN, "one", SessionEvent.Witness.SEEN_ON_CAMERA));
        facts.add(new SessionEvent.PhaseEntered(TAKEN, Phase.JOURNEY));
    }

    private PrescriberDay told(Known prescriber) {
        return PrescriberAtTheDoor.of(Session.of(facts), prescriber, TAKEN.plusSeconds(180));
    }

    @Test
    void isThePrescriptionAndWhatWasTakenWhenByPlanAndOutsideIt() {
        facts.add(new SessionEvent.MedicineOutsidePlan(TAKEN.minusSeconds(600), "half of another lozenge"));
        takesTheMedicine();

        var day = told(Known.LET_IN);

        assertEquals(
                new PrescriberDay(
                        TAKEN.plusSeconds(180),
                        PagePhase.JOURNEY,
                        Optional.of(TAKEN.minusSeconds(600)),
                        Optional.of("one lozenge"),
                        List.of(
                                new Taken(TAKEN.minusSeconds(600), "half of another lozenge"),
                                new Taken(TAKEN, "one"))),
                day);
    }

    @Tag("SAFE-29")
    @Test
    void isNothingForOneWhoWasNotLetIn() {
        takesTheMedicine();

        assertEquals(
                new PrescriberDay(
                        TAKEN.plusSeconds(180), PagePhase.BEFORE, Optional.empty(), Optional.empty(), List.of()),
                told(Known.NOT_YET));
    }

    @Tag("SAFE-29")
    @Test
    void saysNothingOfThePsychotherapyVaultWhateverIsKept() {
        var whole = Session.of(EveryFact.once());

        var said = MessageJson.write(PrescriberAtTheDoor.of(whole, Known.LET_IN, TAKEN));

        for (var inner : List.of("Guard", "Critic", "small one", "wide", "watching", "quiet is better", "says no")) {
            assertFalse(said.contains(inner), inner);
        }
        assertFalse(said.contains("12 Elm St"), "nor where the client is: " + said);
    }

    @Test
    void isTheLatestWhereAPageTakesNoMore() {
        IntStream.range(0, PrescriberDay.MOST_TAKEN + 3)
                .forEach(each ->
                        facts.add(new SessionEvent.MedicineOutsidePlan(TAKEN.plusSeconds(each), "piece " + each)));

        var taken = told(Known.LET_IN).taken();

        assertEquals(PrescriberDay.MOST_TAKEN, taken.size());
        assertEquals("piece 3", taken.get(0).what());
        assertEquals(
                "piece " + (PrescriberDay.MOST_TAKEN + 2),
                taken.get(taken.size() - 1).what());
    }

    @Test
    void isNothingNewWhenOnlyTimeHasPassed() {
        takesTheMedicine();
        var now = told(Known.LET_IN);

        assertTrue(PrescriberAtTheDoor.of(Session.of(facts), Known.LET_IN, TAKEN.plusSeconds(900))
                .saysNothingNew(now));
        facts.add(new SessionEvent.MedicineOutsidePlan(TAKEN.plusSeconds(700), "more"));
        assertFalse(told(Known.LET_IN).saysNothingNew(now));
    }

    @Tag("SAFE-29")
    @Test
    void ringsUnderItsOwnCauseAndIsOverWhenItWasAnswered() {
        var clock = Clock.fixed(TAKEN, ZoneOffset.UTC);
        var log = new MemorySessionLog();
        log.append(facts);
        var runner = new SessionRunner(log, Runnable::run, clock, refused -> {}, notice -> {});
        var vigilance = new Vigilance(runner, clock, clock, () -> Duration.ZERO);
        var day = new PrescriberAtTheDoor(runner, vigilance, clock, words -> {});

        day.asked(Cause.PRESCRIBER_CALLS);
        assertTrue(vigilance.lookout().get().alarms().rings());
        assertTrue(vigilance.lookout().get().alarms().stands(Cause.PRESCRIBER_CALLS));

        day.answered(Cause.PRESCRIBER_CALLS);
        assertFalse(vigilance.lookout().get().alarms().stands(Cause.PRESCRIBER_CALLS));
    }
}
