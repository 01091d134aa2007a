package io.vigil.console.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Matter;
import io.vigil.console.escalation.Rung;
import io.vigil.console.journey.Mark;
import io.vigil.console.paper.Paper;
import io.vigil.console.paper.PaperText;
import io.vigil.console.session.EveryFact;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.AfterLadder;
import io.vigil.console.session.event.Drill;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionEvent.Vault;
import io.vigil.console.store.Markers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E12")
class SessionPaperTest {
    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");

    private static Session with(SessionEvent... more) {
        var facts = new ArrayList<SessionEvent>(EveryFact.once().stream()
                .filter(fact -> fact instanceof SessionEvent.Began)
                .toList());
        facts.addAll(List.of(more));
        return Session.of(facts);
    }

    private static String sheet(Session session) {
        return PaperText.of(SessionPaper.sheet(session).orElseThrow());
    }

    private static String summary(Session session) {
        return PaperText.of(SessionPaper.forThePrescriber(session).orElseThrow());
    }

    private static List<String> headings(Optional<Paper> paper) {
        return paper.orElseThrow().sections().stream()
                .map(section -> section.heading())
                .toList();
    }

    @Tag("SAFE-85")
    @Test
    void nothingOfThePsychotherapyVaultStandsOnEither() {
        var session = Session.of(Markers.facts());

        assertFalse(sheet(session).contains(Markers.INNER), sheet(session));
        assertFalse(summary(session).contains(Markers.INNER), summary(session));
    }

    @Test
    void everyFactOfTheRecordStandsOnTheSheet() {
        var facts = Markers.facts();
        var sheet = sheet(Session.of(facts));

        facts.stream()
                .filter(fact -> fact.vault() == Vault.RECORD)
                .map(FactInFull::text)
                .forEach(text -> assertTrue(sheet.contains(text), text));
    }

    @Tag("SAFE-83")
    @Test
    void everyLadderHasASectionWithItsTimesAndWhatIsLeftToDo() {
        var session = with(
                new SessionEvent.HelpAsked(NOON),
                new SessionEvent.RungStarted(NOON, Rung.SITTER, Cause.HELP, "Ana", "555-0142"),
                new SessionEvent.RungReached(NOON.plusSeconds(75), Rung.SITTER),
                new SessionEvent.LadderStoodDown(NOON.plusSeconds(80)),
                new AfterLadder.MatterSeenTo(NOON.plusSeconds(90), NOON, Matter.FOLLOW_UP, Experience.Holds.SO),
                new AfterLadder.LadderToldOf(NOON.plusSeconds(95), NOON, "Ana was in the kitchen."));

        var sheet = sheet(session);

        for (var part : List.of(
                "The ladder of 12:00:00",
                "Asked for the therapist, since 12:00:00",
                "Sitter to the bedside: Ana, 555-0142",
                "reached at 12:01:15",
                "1:15",
                "I am calling you as the sitter.",
                "12:01:20",
                "Agreeing on a follow-up with the client, noted at 12:01:30",
                "Writing down what happened; Telling the prescriber",
                "Ana was in the kitchen.")) {
            assertTrue(sheet.contains(part), part + " in " + sheet);
        }
    }

    @Tag("SAFE-82")
    @Test
    void aDrillIsInTheTimelineAsADrillAndNowhereElse() {
        var drill = with(
                new Drill.DrillStarted(NOON),
                new Drill.DrillRungStarted(NOON, Rung.EMERGENCY, "Ana", "911"),
                new Drill.DrillDangerSeen(NOON, Danger.SEIZURE),
                new Drill.DrillEnded(NOON.plusSeconds(60)));

        assertEquals(
                List.of("drill begun", "drill: rung 3", "drill: practised", "drill ended"),
                sheet(drill)
                        .lines()
                        .flatMap(line -> Stream.of("drill begun", "drill: rung 3", "drill: practised", "drill ended")
                                .filter(line::contains))
                        .toList());
        assertEquals(headings(SessionPaper.sheet(with())), headings(SessionPaper.sheet(drill)));
        assertEquals(summary(with()), summary(drill));
    }

    @Test
    void whatIsKeptApartIsCountedOnTheSheetAlone() {
        var facts = EveryFact.once();
        var apart = facts.stream()
                .filter(fact -> fact.vault() == Vault.PSYCHOTHERAPY)
                .count();

        assertTrue(sheet(Session.of(facts)).contains(apart + " facts belong to the psychotherapy record"));
        assertFalse(summary(Session.of(facts)).contains("facts belong"));
    }

    @Test
    void thePrescribersTextStandsWordForWord() {
        assertTrue(summary(Session.of(EveryFact.once())).contains("Prescription: one lozenge as agreed"));
        assertTrue(sheet(Session.of(EveryFact.once())).contains("Prescription: one lozenge as agreed"));
    }

    @Nested
    class TheMedicine {
        @Test
        void isToldAsItWasSaidAndHowItIsKnown() {
            var seen =
                    new SessionEvent.MedicineConfirmed(NOON, NOON, "one lozenge", SessionEvent.Witness.SEEN_ON_CAMERA);

            assertTrue(summary(with(seen)).contains("Medicine taken: one lozenge at 12:00:00, seen on camera"));
        }

        @Test
        void thatWasNotTakenIsSaid() {
            assertTrue(summary(with()).contains("Medicine taken: not in this session"));
        }

        @Test
        void outsideThePlanIsToldEvenIfNobodyKnowsWhatItWas() {
            var summary = summary(with(
                    new SessionEvent.MedicineOutsidePlan(NOON, "two more"),
                    new SessionEvent.MedicineOutsidePlan(NOON, "")));

            assertTrue(summary.contains("Outside the plan: two more, noted at 12:00:00"), summary);
            assertTrue(summary.contains("Outside the plan: what it was is not known, noted at 12:00:00"), summary);
        }
    }

    @Nested
    class TheGreenLightStep {
        private final SessionEvent asked = new SessionEvent.PhaseEntered(NOON, Phase.GREEN_LIGHT);
        private final SessionEvent passed = new SessionEvent.PhaseEntered(NOON.plusSeconds(60), Phase.MEDITATION);

        @Test
        void isToldByItsTimeAlone() {
            assertTrue(sheet(with(asked, passed)).contains("Green-light step completed at 12:01:00."));
        }

        @Test
        void thatWasGoneBackToIsNotCompletedUntilTheDayGoesOnAgain() {
            var back = new SessionEvent.PhaseEntered(NOON.plusSeconds(90), Phase.GREEN_LIGHT);
            var again = new SessionEvent.PhaseEntered(NOON.plusSeconds(120), Phase.MEDITATION);

            assertTrue(sheet(with(asked, passed, back)).contains("The green-light step was not completed."));
            assertTrue(sheet(with(asked, passed, back, again)).contains("completed at 12:02:00."));
        }

        @Test
        void ofADayThatIsHeldIsNotCompleted() {
            var held = new SessionEvent.PhaseEntered(NOON.plusSeconds(90), Phase.HELD);

            assertTrue(sheet(with(asked, passed, held)).contains("The green-light step was not completed."));
        }
    }

    @Nested
    class WhoWasCalled {
        @Test
        void isToldWithTheOutcomeOfEachTryAlsoAfterTheLadderWasStoodDown() {
            var sheet = summary(with(
                    new SessionEvent.RungStarted(NOON, Rung.SITTER, Cause.HELP, "Ana", "555-0142"),
                    new SessionEvent.RungNotReached(NOON.plusSeconds(30), Rung.SITTER),
                    new SessionEvent.RungStarted(NOON.plusSeconds(40), Rung.SITTER, Cause.HELP, "Ana", "555-0142"),
                    new SessionEvent.RungReached(NOON.plusSeconds(50), Rung.SITTER),
                    new SessionEvent.RungStarted(NOON.plusSeconds(60), Rung.PRESCRIBER, Cause.HELP, "Dr. Ito", "1"),
                    new SessionEvent.LadderStoodDown(NOON.plusSeconds(70))));

            assertTrue(sheet.contains("Sitter to the bedside: Ana, 555-0142  not reached at 12:00:30"), sheet);
            assertTrue(sheet.contains("Sitter to the bedside: Ana, 555-0142  reached at 12:00:50"), sheet);
            assertTrue(sheet.contains("Prescriber: Dr. Ito, 1  no outcome was noted"), sheet);
        }
    }

    @Test
    void whatDidNotHappenHasNoSection() {
        var quiet = with();

        assertEquals(
                List.of("Medicine", "Vitals", "Recovery at the close"), headings(SessionPaper.forThePrescriber(quiet)));
        assertEquals(
                List.of("Medicine", "Green light", "Vitals", "Setting checks", "Close", "What happened", "Kept apart"),
                headings(SessionPaper.sheet(quiet)));
    }

    @Test
    void thePrescriberReadsOfSideEffectsAndNotOfTheDay() {
        var summary = summary(with(
                new SessionEvent.Marked(NOON, Mark.NAUSEA, "a little"),
                new SessionEvent.Marked(NOON, Mark.CALM, ""),
                new SessionEvent.ItemKept(NOON, Item.ADDRESS, "12 Elm St, unit 4"),
                new SessionEvent.ItemKept(NOON, Item.WALKS, "")));

        assertTrue(summary.contains("12:00:00  Nausea: a little"), summary);
        assertTrue(
                summary.contains("Yes: Walks unaided at 12:00:00\nNot answered: Oriented; Nausea settled;"), summary);
        assertFalse(summary.contains("Elm St"), summary);
        assertFalse(summary.toLowerCase(Locale.ROOT).contains("calm"), summary);
    }

    @Test
    void whatWasLeftOutAtTheCloseHasItsReason() {
        var summary = summary(with(new SessionEvent.ItemWaived(NOON, Item.NAUSEA_SETTLED, "it takes its time")));

        assertTrue(summary.contains("Left out: Nausea settled, because it takes its time"), summary);
    }

    @Test
    void medicineOutsideThePlanIsAnAdverseEvent() {
        var summary = summary(with(new SessionEvent.MedicineOutsidePlan(NOON, "two more")));

        assertTrue(summary.contains("12:00:00  Medicine outside the plan: two more"), summary);
    }

    @Test
    void aCheckThatWasLeftOutHasItsReason() {
        var sheet = sheet(with(new SessionEvent.ItemWaived(NOON, Item.MUSIC, "quiet is better")));

        assertTrue(sheet.contains("12:00:00  Music ready  left out, because quiet is better"), sheet);
        assertTrue(sheet.contains("–  Private room  not answered"), sheet);
    }

    @Test
    void aTimeOfTheNextDayHasItsDate() {
        var late = NOON.plusSeconds(12 * 3600 + 5);

        assertTrue(sheet(with(new SessionEvent.HelpAsked(late))).contains("24 Nov 00:00:05  asked for help"));
    }

    @Test
    void withoutASessionThereIsNoPaper() {
        assertEquals(Optional.empty(), SessionPaper.sheet(Session.notBegun()));
        assertEquals(Optional.empty(), SessionPaper.forThePrescriber(Session.notBegun()));
    }
}
