package io.vigil.console.desk.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.escalation.Card;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Sedation;
import io.vigil.console.session.EarlierDays;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent.After;
import io.vigil.console.session.event.SessionEvent.Witness;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionDayTest {
    private final RunningDay running = new RunningDay();

    private static RowAsks.TypedReadings typed(String... figures) {
        return new RowAsks.TypedReadings(List.of(figures), Optional.empty());
    }

    @Test
    void beforeASessionThereIsNoDay() {
        assertEquals(Optional.empty(), running.day().shown(running.clock().instant()));
    }

    @Nested
    class OnceItHasBegun {
        @BeforeEach
        void theDayBegins() {
            running.begin();
        }

        @ParameterizedTest
        @EnumSource(
                value = Phase.class,
                names = {"HELD"},
                mode = EnumSource.Mode.EXCLUDE)
        void everyPhaseIsReachedByClicksAlone(Phase phase) {
            running.reach(phase);

            assertTrue(running.notices.isEmpty(), running.notices.toString());
            assertFalse(running.shown().title().isBlank());
        }

        @Test
        void whatBlocksIsNamedWithItsPlace() {
            var blocked = running.shown().blocked();

            assertTrue(blocked.stream().anyMatch(one -> one.place().equals(Optional.of("IDENTITY"))));
            assertEquals(Optional.of(ReadingsModel.VITALS), blocked.get(0).place());
        }

        @Test
        void thePlansAddressIsOfferedAndCountsForNothing() {
            var address = running.shown().present().rows().stream()
                    .filter(row -> row.id().equals("ADDRESS"))
                    .findFirst()
                    .orElseThrow();

            assertEquals("12 Elm Street, unit 4, door code 7731", ((Row.Entry) address).offered());
            assertEquals("", ((Row.Entry) address).kept());
        }

        private Row.Entry emergencyNumber() {
            return running.shown().present().rows().stream()
                    .filter(row -> row.id().equals("EMERGENCY_NUMBER"))
                    .map(Row.Entry.class::cast)
                    .findFirst()
                    .orElseThrow();
        }

        @Tag("SAFE-94")
        @Test
        void theNumberOnFileStandsInNoFieldAndCountsOnceItIsSaidToBeRightHere() {
            assertEquals("", emergencyNumber().offered());
            var known = emergencyNumber().known();
            assertEquals(
                    List.of(new Row.ReadAloud(
                            "911",
                            "On file: 911, verified on 2026-11-01, 22 days ago.",
                            "Read aloud: 911 is still right here")),
                    known);

            running.day().keep("EMERGENCY_NUMBER", known.get(0).value());

            assertEquals("911", emergencyNumber().kept());
            assertEquals(List.of(), emergencyNumber().known());
        }

        @Tag("SAFE-94")
        @Test
        void theNumberOnFileIsToBeReadAloudAgainOnceTheClientTurnsOutToBeElsewhere() {
            running.day().keep("EMERGENCY_NUMBER", "911");
            running.pass(Duration.ofMinutes(1));
            running.day().keep("ADDRESS", "3 Rue de la Paix, Lyon");

            assertEquals(
                    "Read aloud: 911 is right at today's address as well",
                    emergencyNumber().known().get(0).claim());

            running.day().keep("EMERGENCY_NUMBER", "112");
            assertEquals(List.of(), emergencyNumber().known());
        }

        @Tag("SAFE-94")
        @Test
        void theNumberThatWasAskedAtTheSamePlaceBeforeIsOfferedFirstAndCountsForNothing() {
            running.earlier = new EarlierDays(
                    0,
                    List.of(),
                    List.of(new EarlierDays.AskedNumber(LocalDate.of(2026, 8, 1), "3 Rue de la Paix, Lyon", "112")));
            assertEquals(1, emergencyNumber().known().size(), "that is at another address");

            running.day().keep("ADDRESS", "3 Rue de la Paix, Lyon");

            assertEquals(
                    List.of(
                            new Row.ReadAloud(
                                    "112",
                                    "Asked for this address on 2026-08-01, 114 days ago: 112.",
                                    "Read aloud: 112 is still right here"),
                            new Row.ReadAloud(
                                    "911",
                                    "On file: 911, verified on 2026-11-01, 22 days ago.",
                                    "Read aloud: 911 is right at today's address as well")),
                    emergencyNumber().known());
            assertEquals("", emergencyNumber().kept());
            assertTrue(running.shown().blocked().stream()
                    .anyMatch(one -> one.place().equals(Optional.of("EMERGENCY_NUMBER"))));

            running.day().keep("EMERGENCY_NUMBER", "112");
            assertEquals(List.of(), emergencyNumber().known());
        }

        @Test
        void theBlockClockRuns() {
            running.pass(Duration.ofMinutes(48));

            assertEquals("block 2:12 left", running.shown().heading().block());
        }

        @Test
        void amberVitalsAskForRest() {
            running.day().keepReadings(ReadingsModel.VITALS, typed("148", "92", "71"));

            var row = (Row.Readings) running.shown().present().rows().stream()
                    .filter(Row.Readings.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertEquals(Row.Standing.WAIVED, row.standing());
            assertTrue(row.note().contains("rest"), row.note());
        }

        @Test
        void aReadingThatIsNoFigureIsRefusedBySessionWords() {
            running.day().keepReadings(ReadingsModel.VITALS, typed("118", "", "64"));

            assertEquals(1, running.notices.size());
        }

        @Test
        void aProtectorThatSaysNoBlocksAndIsShownWithItsWords() {
            running.reach(Phase.GREEN_LIGHT);
            running.finishStep();

            running.hear("Night Watchman", Answer.NO);

            var light = running.shown().present().greenLight().orElseThrow();
            assertEquals(State.STOP, light.protectors().get(1).state());
            assertEquals("I can rest if Ana stays", light.protectors().get(1).words());
            assertFalse(running.shown().blocked().isEmpty());
        }

        @Test
        void heldIsShownWithItsReasonAndNoWayOn() {
            running.reach(Phase.GREEN_LIGHT);
            running.day().hold("Night Watchman says no");

            var shown = running.shown();
            assertTrue(shown.lead().contains("Night Watchman says no"));
            assertEquals("", shown.next());
            assertEquals(DayShown.Holding.PAST, shown.canHold());
        }

        @Test
        void aStepThatIsDoneOpensOnDemandAndClosesAgain() {
            running.reach(Phase.SETTING);

            running.day().look(0);
            assertEquals("Check-in", running.shown().title());
            assertEquals("Back to: Setting", running.shown().next());
            running.day().next();

            assertEquals("Setting", running.shown().title());
        }

        @Test
        void theMinuteInWhichTheStepBeganIsNoImpossibleTime() {
            running.reach(Phase.SELF_ADMINISTRATION);
            running.pass(Duration.ofSeconds(50));
            var time = new Times(RunningDay.ZONE).time(running.session().get().phaseSince());

            running.day().confirm(new Dose.Confirmed("one tablet", Witness.REPORTED, time));

            assertEquals(Phase.JOURNEY, running.session().get().phase(), running.notices.toString());
        }

        @Test
        void aTimeThatIsNoneIsRefused() {
            running.reach(Phase.SELF_ADMINISTRATION);

            running.day().confirm(new Dose.Confirmed("one tablet", Witness.REPORTED, "half past two"));

            assertEquals(Phase.SELF_ADMINISTRATION, running.session().get().phase());
            assertEquals(1, running.notices.size());
        }
    }

    @Nested
    class InTheJourney {
        @BeforeEach
        void theMedicineIsTaken() {
            running.begin();
            running.reach(Phase.JOURNEY);
        }

        @Test
        void theClockCountsFromTheMedicine() {
            running.pass(Duration.ofSeconds(23 * 60 + 41));

            var journey = running.shown().present().journey().orElseThrow();
            assertEquals("00:23:41", journey.clock());
            assertEquals("of about 45 min", journey.usual());
        }

        @Test
        void theDeskIsDark() {
            assertEquals(Theme.DARK, running.shown().theme());
        }

        @Test
        void aMissedLookInStopsBeingQuiet() {
            running.pass(Duration.ofMinutes(16));
            assertEquals(
                    State.STOP,
                    running.shown().present().journey().orElseThrow().lookInState());

            running.day().mark(Mark.LOOK_IN, "");

            assertEquals(
                    State.UNKNOWN,
                    running.shown().present().journey().orElseThrow().lookInState());
        }

        @Test
        void whatWasAgreedStaysInSightAndWhatTwoAgreedOnStandsOnce() {
            assertEquals(
                    List.of("sitter in the room"),
                    running.shown().present().journey().orElseThrow().agreed());
        }

        @Test
        void vitalsAreReadFromALine() {
            running.day().mark(Mark.VITALS, "121/79 70");

            assertTrue(running.shown()
                    .present()
                    .journey()
                    .orElseThrow()
                    .lastVitals()
                    .startsWith("121/79 · 70"));
        }

        @Test
        void theMouthIsShownUntilItIsEmpty() {
            assertFalse(
                    running.shown().present().journey().orElseThrow().mouth().isEmpty());

            running.day().after(After.SPAT);

            assertEquals("", running.shown().present().journey().orElseThrow().mouth());
        }

        @Test
        void theLastFactsStandNewestFirst() {
            running.day().mark(Mark.SPOKEN_WORDS, "it is wide");
            running.day().judge(Sedation.ALERT, Sedation.Means.OVER_VIDEO);

            var recent = running.shown().recent();
            assertTrue(recent.get(0).endsWith("sedation 5"), recent.toString());
            assertTrue(recent.get(1).endsWith("\"it is wide\""), recent.toString());
        }

        @Test
        void helpSaysWhereWhatAndWhen() {
            var help = running.shown().help();

            var card = help.card();
            assertEquals(
                    "12 Elm Street, unit 4, door code 7731",
                    card.line(Card.Entry.ADDRESS).text());
            assertTrue(card.line(Card.Entry.MEDICINE).text().contains("one tablet"), card::text);
            assertEquals(
                    "Samuel Reyes, 42 years, born 1984-03-09",
                    card.line(Card.Entry.CLIENT).text());
            assertEquals(
                    "Ana 555-0142, never verified", card.line(Card.Entry.SITTER).text());
        }
    }

    @Test
    void medicineOutsideThePlanTicksNoStepThatNeverWas() {
        running.begin();

        running.day().outsideThePlan("a second tablet");

        var steps = running.shown().steps();
        assertTrue(steps.stream().noneMatch(step -> step.passed() == DayShown.Passed.DONE), steps.toString());
        assertEquals("Journey", running.shown().title());
        assertTrue(running.shown().present().journey().orElseThrow().dose().startsWith("medicine outside the plan"));
    }
}
