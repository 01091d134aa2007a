package io.vigil.console.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.room.BesideRoom.Known;
import io.vigil.console.checklist.VitalsLimits;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Rung;
import io.vigil.console.journey.Mark;
import io.vigil.console.link.message.Message;
import io.vigil.console.link.message.MessageJson;
import io.vigil.console.link.message.NumberOf;
import io.vigil.console.link.message.PagePhase;
import io.vigil.console.link.message.SitterDay;
import io.vigil.console.link.message.SitterDay.Doing;
import io.vigil.console.session.EveryFact;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.Decision;
import io.vigil.console.session.command.PutWhereRight;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sitter's page is told of a day. */
class SitterAtTheDoorTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant TAKEN = NOON.plus(Duration.ofMinutes(60));

    private final List<SessionEvent> facts = new ArrayList<>();

    static SessionPlan plan(String address) {
        return new SessionPlan(
                "Noor Haddad",
                "Samuel",
                List.of(),
                new SessionPlan.Prescription("Dr. Ito", "one lozenge", Optional.empty(), Optional.empty()),
                new SessionPlan.Contacts("Ana", "555-0142", "555-0143", " 911 ", Optional.empty(), address),
                VitalsLimits.DEFAULT,
                ZoneOffset.UTC);
    }

    private void begins(String address) {
        facts.add(new SessionEvent.Began(NOON, plan(address)));
    }

    private void takesTheMedicine() {
        begins("12 Elm St, unit 4");
        facts.add(new SessionEvent.MedicineConfirmed(TAKEN, TAKEN, "one", SessionEvent.Witness.SEEN_ON_CAMERA));
        facts.add(new SessionEvent.PhaseEntered(TAKEN, Phase.JOURNEY));
    }

    private SitterDay told(Known sitter) {
        return SitterAtTheDoor.of(Session.of(facts), sitter, TAKEN.plus(Duration.ofMinutes(3)));
    }

    private void starts(Rung rung) {
        facts.add(new SessionEvent.RungStarted(TAKEN, rung, Cause.HELP, "whoever", "555"));
    }

    @Test
    void isTheTimeOfTheMedicineTheNextLookInAndTheNumbers() {
        takesTheMedicine();

        var day = told(Known.LET_IN);

        assertEquals(TAKEN.plus(Duration.ofMinutes(3)), day.at());
        assertEquals(PagePhase.JOURNEY, day.phase());
        assertEquals(Optional.of(TAKEN), day.doseTakenAt());
        var due = TAKEN.plus(Duration.ofMinutes(15));
        assertEquals(
                Optional.of(
                        new SitterDay.LookIn("look-in-" + due.getEpochSecond(), due, due.plus(Duration.ofMinutes(2)))),
                day.lookIn());
        assertEquals(Optional.of("911"), day.numbers().emergency());
        assertEquals(Optional.of("12 Elm St, unit 4"), day.numbers().address());
        assertEquals(Set.of(), day.doing());
    }

    @Tag("SAFE-80")
    @Test
    void isTheEmergencyNumberAloneForOneWhoWasNotLetIn() {
        takesTheMedicine();
        starts(Rung.SITTER);

        assertEquals(
                new SitterDay(
                        TAKEN.plus(Duration.ofMinutes(3)),
                        PagePhase.BEFORE,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        new SitterDay.Numbers(Optional.of("911"), NumberOf.TODAY, Optional.empty(), Optional.empty())),
                told(Known.NOT_YET));
    }

    @Test
    void isTheAddressThatWasPutRightInTheJourney() {
        takesTheMedicine();
        var session = Session.of(facts);
        var now = TAKEN.plus(Duration.ofMinutes(2));
        var put = new PutWhereRight(
                "9 Harbour Road, Dover, door code 7731", "999", "555-0777", PutWhereRight.ReadAloud.NO);
        facts.addAll(assertInstanceOf(Decision.Accepted.class, put.decide(session, now))
                .events());

        var numbers = told(Known.LET_IN).numbers();

        assertEquals(Optional.of("9 Harbour Road, Dover, door code 7731"), numbers.address());
        assertEquals(Optional.of("999"), numbers.emergency());
        assertEquals(NumberOf.TODAY, numbers.emergencyOf());
    }

    @Test
    void asksForALookInOnlyInTheJourney() {
        takesTheMedicine();
        facts.add(new SessionEvent.PhaseEntered(TAKEN.plusSeconds(60), Phase.PROCESSING));

        assertEquals(Optional.empty(), told(Known.LET_IN).lookIn());
        assertEquals(PagePhase.AFTER, told(Known.LET_IN).phase());
        assertEquals(Optional.of(TAKEN), told(Known.LET_IN).doseTakenAt());
    }

    @Tag("SAFE-78")
    @Test
    void namesAnotherLookInAsSoonAsOneWasSeen() {
        takesTheMedicine();
        var first = told(Known.LET_IN).lookIn().orElseThrow();

        facts.add(new SessionEvent.Marked(TAKEN.plusSeconds(100), Mark.LOOK_IN, ""));

        var second = told(Known.LET_IN).lookIn().orElseThrow();
        assertFalse(first.id().equals(second.id()));
        assertEquals(TAKEN.plusSeconds(100).plus(Duration.ofMinutes(15)), second.at());
    }

    @Tag("SAFE-79")
    @ParameterizedTest
    @EnumSource(Rung.class)
    void saysWhatARungAsksOfTheSitterUntilTheLadderIsStoodDown(Rung rung) {
        takesTheMedicine();
        starts(rung);
        facts.add(new SessionEvent.RungNotReached(TAKEN, rung));

        var asked = told(Known.LET_IN).doing();
        facts.add(new SessionEvent.LadderStoodDown(TAKEN));

        assertEquals(
                switch (rung) {
                    case VOICE -> Set.of(Doing.VOICE);
                    case SITTER -> Set.of(Doing.BEDSIDE);
                    case EMERGENCY -> Set.of(Doing.EMERGENCY);
                    case PRESCRIBER, SECOND_CONTACT, LINES, DOCUMENT -> Set.of();
                },
                asked);
        assertEquals(Set.of(), told(Known.LET_IN).doing());
    }

    @Tag("SAFE-79")
    @Test
    void asksForTheEmergencyCallAsSoonAsALifeIsThreatenedGravestFirst() {
        takesTheMedicine();
        starts(Rung.VOICE);
        starts(Rung.SITTER);
        facts.add(new SessionEvent.DangerSeen(TAKEN, Danger.SEIZURE));

        assertEquals(
                List.of(Doing.EMERGENCY, Doing.BEDSIDE, Doing.VOICE),
                told(Known.LET_IN).gravestFirst());
    }

    @Test
    void cutsAnAddressThatIsTooLongToSendAndSplitsNoCharacter() {
        begins("x".repeat(Message.LONGEST_ADDRESS - 1) + "\uD83C\uDFE0 and on");

        assertEquals(
                Optional.of("x".repeat(Message.LONGEST_ADDRESS - 1)),
                told(Known.LET_IN).numbers().address());
    }

    @Test
    void isNothingNewWhenOnlyTimeHasPassed() {
        takesTheMedicine();
        var now = told(Known.LET_IN);
        var later = SitterAtTheDoor.of(Session.of(facts), Known.LET_IN, TAKEN.plusSeconds(900));

        assertTrue(later.saysNothingNew(now));
        starts(Rung.SITTER);
        assertFalse(told(Known.LET_IN).saysNothingNew(now));
    }

    @Tag("SAFE-80")
    @Test
    void holdsNothingOfThePsychotherapyVault() {
        var whole = Session.of(EveryFact.once());

        var message = MessageJson.write(SitterAtTheDoor.of(whole, Known.LET_IN, TAKEN));

        for (var inner : List.of("Guard", "Critic", "small one", "wide", "watching", "quiet is better", "says no")) {
            assertFalse(message.contains(inner), inner);
        }
    }

    @Test
    void beforeAnyDayIsNothing() {
        assertEquals(
                new SitterDay.Numbers(Optional.empty(), NumberOf.TODAY, Optional.empty(), Optional.empty()),
                told(Known.LET_IN).numbers());
    }
}
