package io.vigil.console.desk.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.PracticeDay;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.checklist.SettingChecks;
import io.vigil.console.checklist.Vitals;
import io.vigil.console.client.Samuel;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Outcome;
import io.vigil.console.journey.Sedation;
import io.vigil.console.journey.SideEffect;
import io.vigil.console.session.EarlierDays;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent.After;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of the day (domain.md §3 and §4), as they are shown and asked. */
@Tag("E7")
class WholeDayTest {
    private final RunningDay running = new RunningDay();

    private <T extends Row> T row(Class<T> kind, String id) {
        return running.shown().present().rows().stream()
                .filter(row -> row.id().equals(id))
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + id));
    }

    private Set<String> ids() {
        return Set.copyOf(running.shown().present().rows().stream().map(Row::id).toList());
    }

    private Journey.Shown journey() {
        return running.shown().present().journey().orElseThrow();
    }

    @Nested
    class Readings {
        @BeforeEach
        void theDayBegins() {
            running.begin();
        }

        private Row.Readings readings() {
            return row(Row.Readings.class, ReadingsModel.VITALS);
        }

        @Test
        void thoseOfTodayStandBelowEachOther() {
            running.measure("148", "93", "88");
            assertEquals(List.of(), readings().earlier(), "one alone is no trend");
            running.pass(Duration.ofMinutes(6));

            running.measure("118", "76", "64");

            assertEquals(
                    List.of("13:00   148/93 · 88   amber", "13:06   118/76 · 64"),
                    readings().earlier());
        }

        @Test
        void thoseOfEarlierDaysStandBelowADayALine() {
            assertEquals(List.of(), readings().daysBefore());
            running.earlier = new EarlierDays(
                    1,
                    List.of(
                            new EarlierDays.Readings(
                                    LocalDate.of(2026, 11, 2),
                                    new Vitals(138, 86, 70, Instant.EPOCH),
                                    Optional.of(new Vitals(124, 80, 66, Instant.EPOCH)),
                                    EarlierDays.Held.TO_THE_JOURNEY),
                            new EarlierDays.Readings(
                                    LocalDate.of(2026, 11, 9),
                                    new Vitals(162, 96, 78, Instant.EPOCH),
                                    Optional.empty(),
                                    EarlierDays.Held.OFF)));

            assertEquals(
                    List.of(
                            "Earlier days, first and last reading",
                            "2026-11-02   138/86 · 70  to  124/80 · 66",
                            "2026-11-09   162/96 · 78   held off"),
                    readings().daysBefore());
            assertEquals(List.of(), readings().earlier(), "those of today are told apart");
        }

        @Test
        void afterTheThirdInARowNobodyIsAskedToRestAgain() {
            running.measure("148", "93", "88");
            running.measure("147", "92", "88");
            assertTrue(readings().note().endsWith("rest, then take another"));

            running.measure("146", "91", "88");

            assertTrue(
                    readings().note().endsWith("amber, the third in a row; it stands"),
                    readings().note());
        }

        @Test
        void whatElseWasReadAndByWhomStandsBesideIt() {
            running.day()
                    .keepReadings(
                            ReadingsModel.VITALS,
                            new RowAsks.TypedReadings(
                                    List.of("118", "76", "64", "97", "14"), Optional.of(Vitals.By.SITTER)));

            assertEquals("118/76 · 64 at 13:00", readings().note());
            assertEquals(
                    List.of("13:00   118/76 · 64, oxygen 97 %, 14 breaths a minute, by the sitter"),
                    readings().earlier());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "76,118,64,,",
                    "118,118,64,,",
                    "118,76,64,101,",
                    "118,76,64,49,",
                    "118,76,64,,99",
                    "118,76,64,lots,",
                    "118,76,,,",
                    ",,,,"
                })
        void whatNoBodyHasIsRefusedInWords(String typed) {
            running.measure(typed.split(",", -1));

            assertEquals("Those vitals cannot be right.", running.notices.get(0).what());
            assertTrue(running.notices.get(0).meaning().contains("still stands in its field"));
            assertEquals(Row.Standing.OPEN, readings().standing());
        }

        @Test
        void aTypingMistakeIsCorrectedInItsStep() {
            assertEquals(Row.Correcting.PAST, readings().correcting());
            running.measure("181", "76", "64");
            assertEquals(Row.Correcting.POSSIBLE, readings().correcting());

            running.day()
                    .correctReadings(
                            ReadingsModel.VITALS,
                            new RowAsks.TypedReadings(List.of("118", "76", "64"), Optional.empty()));

            assertEquals(Row.Standing.KEPT, readings().standing());
            assertTrue(
                    running.shown().recent().get(0).contains("typed wrongly"),
                    running.shown().recent()::toString);
        }
    }

    @Nested
    class TheCount {
        @Tag("P22")
        @Test
        void saysWhichJourneyOfTheCourseThisIs() {
            running.earlier = new EarlierDays(2, List.of());
            running.begin();

            assertEquals("journey 3 of 6–8", running.shown().heading().journey());

            running.reach(Phase.JOURNEY);
            assertEquals("journey 3 of 6–8", running.shown().heading().journey());
        }

        @Test
        void isNoneInATalk() {
            var plan = Samuel.complete().plan(Samuel.inner(), Optional.of(Samuel.home()), RunningDay.ZONE);
            running.ask(new SessionCommand.Begin(plan.forATalk()));

            assertEquals("", running.shown().heading().journey());
        }
    }

    @Nested
    class TheMeditation {
        @Tag("P12")
        @Test
        void countsDownAndClosesNothing() {
            running.begin();
            running.reach(Phase.MEDITATION);
            assertEquals("10:00", running.shown().clock());

            running.pass(Duration.ofSeconds(61));
            assertEquals("08:59", running.shown().clock());
            assertTrue(running.shown().lead().contains("about 10 minutes"));

            running.pass(Duration.ofMinutes(30));
            assertEquals("00:00", running.shown().clock());
            assertTrue(running.shown().lead().startsWith("The 10 minutes are over."));
            assertEquals(Phase.MEDITATION, running.session().get().phase());
            assertEquals(List.of(), running.shown().warnings());
        }

        @Tag("P12")
        @Test
        void takesAsLongAsThePracticeHasSet() {
            running.begin(new PracticeDay(SettingChecks.DEFAULT, 10, OptionalInt.of(25)));
            running.reach(Phase.MEDITATION);

            assertEquals("25:00", running.shown().clock());
            assertTrue(running.shown().lead().contains("about 25 minutes"));
        }

        @Test
        void thatIsLookedAtAgainCountsNothing() {
            running.begin();
            running.reach(Phase.INTENTIONS);

            running.day().look(2);

            assertEquals("", running.shown().clock());
            assertTrue(running.shown().lead().contains("about 10 minutes"));
        }
    }

    @Nested
    class BeforeTheMedicine {
        @Test
        void anAnswerTypedWronglyIsAskedAgain() {
            running.begin();
            running.reach(Phase.GREEN_LIGHT);
            running.hear("The Manager", Answer.NO);
            var light = running.shown()
                    .present()
                    .greenLight()
                    .orElseThrow()
                    .protectors()
                    .get(0);
            assertEquals(Row.Correcting.POSSIBLE, light.correcting());
            assertEquals("being forgotten", light.fear());
            assertEquals("Self-energy 6 of 10, it spoke itself", light.beside());

            running.day().typedWrongly("The Manager");

            assertEquals(
                    "Not asked yet",
                    running.shown()
                            .present()
                            .greenLight()
                            .orElseThrow()
                            .protectors()
                            .get(0)
                            .answer());
        }

        @Tag("P8")
        @Test
        void aNameWrittenByMistakeIsTakenOffAndAnAskedOneIsNot() {
            running.begin();
            running.reach(Phase.GREEN_LIGHT);
            running.day().add("The Manger");
            assertEquals(
                    List.of(Row.Correcting.PAST, Row.Correcting.PAST, Row.Correcting.POSSIBLE),
                    protectors().stream().map(GreenLight.Protector::takingOff).toList());

            running.day().takeOff("The Manager", "a slip");
            assertEquals(
                    "This protector stays on today's list.",
                    running.notices.get(0).what());
            running.day().takeOff("The Manger", "a slip");

            assertEquals(
                    List.of("The Manager", "Night Watchman"),
                    protectors().stream().map(GreenLight.Protector::name).toList());
            assertTrue(
                    running.shown().recent().get(0).contains("taken off today's list"),
                    running.shown().recent()::toString);
        }

        private List<GreenLight.Protector> protectors() {
            return running.shown().present().greenLight().orElseThrow().protectors();
        }

        @Tag("P13")
        @Test
        void theIntentionsAreOfferedAndCountOnceTheyAreKept() {
            running.begin();
            running.reach(Phase.INTENTIONS);
            var row = row(Row.Words.class, Item.INTENTIONS.name());
            assertEquals("", row.kept());
            assertTrue(row.offered().startsWith("To meet the Manager without being managed\n"));
            assertFalse(running.shown().blocked().isEmpty());

            running.day().keep(row.id(), row.offered());

            assertEquals(row.offered(), row(Row.Words.class, row.id()).kept());
            assertEquals(List.of(), running.shown().blocked());
        }

        @Tag("SAFE-38")
        @Test
        void thePracticesChecksAreAskedAndThoseThatItLeftOffAreNot() {
            running.begin(new PracticeDay(
                    new SettingChecks(
                            List.of(new SettingChecks.LeftOff(Item.MUSIC, "silence")), List.of("Door closed")),
                    9));
            running.reach(Phase.SETTING);

            assertFalse(ids().contains("MUSIC"));
            assertTrue(running.shown().blocked().stream()
                    .anyMatch(one -> one.place().equals(Optional.of("check:Door closed"))));
            running.day().tick("check:Door closed");
            assertEquals(
                    Row.Standing.KEPT, row(Row.Tick.class, "check:Door closed").standing());
            running.day().untick("check:Door closed");
            running.day().waive("check:Door closed", "there is none");
            assertEquals(
                    "left out: there is none",
                    row(Row.Tick.class, "check:Door closed").note());
            running.reach(Phase.JOURNEY);
            assertTrue(journey().mouth().endsWith("of 9 min"), journey().mouth());
        }

        @Tag("P8")
        @Test
        void aHeldDayOffersAnotherDayOrAPartsSession() {
            running.begin();
            running.reach(Phase.GREEN_LIGHT);
            running.day().hold("Night Watchman says no");

            running.day().tick("instead:PARTS_SESSION");

            assertEquals(
                    Row.Standing.KEPT,
                    row(Row.Tick.class, "instead:PARTS_SESSION").standing());
            assertEquals(
                    Row.Standing.OPEN,
                    row(Row.Tick.class, "instead:ANOTHER_DAY").standing());
            running.day().untick("instead:PARTS_SESSION");
            assertEquals(
                    Row.Standing.OPEN,
                    row(Row.Tick.class, "instead:PARTS_SESSION").standing());
            assertEquals(Phase.HELD, running.session().get().phase());
        }

        @Test
        void theLatestSensibleTimeIsShownAndItsEndIsSaid() {
            running.begin();
            running.reach(Phase.SELF_ADMINISTRATION);
            var dose = running.shown().present().dose().orElseThrow();
            assertEquals("Latest sensible time: 14:00", dose.until());
            assertEquals("", dose.late());

            running.pass(Duration.ofHours(1));

            assertFalse(running.shown().present().dose().orElseThrow().late().isEmpty());
        }

        @Test
        void anotherZoneOfTheComputerOpensAndClosesNothing() {
            running.begin();
            running.reach(Phase.SETTING);
            var elsewhere = new SessionDay(running.runner(), running.clock(), ZoneId.of("Pacific/Kiritimati"));

            var shown = elsewhere.shown(running.clock().instant()).orElseThrow();

            assertEquals(running.shown().blocked(), shown.blocked());
            assertEquals(running.shown().steps(), shown.steps());
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
        void vitalsAreOfferedAtFortyMinutesUntilTheyAreTaken() {
            running.pass(Duration.ofMinutes(39));
            assertEquals("", journey().offered());
            running.pass(Duration.ofMinutes(1));
            assertTrue(journey().offered().contains("optional"));

            running.day().mark(Mark.VITALS, "118/76 64 97");

            assertEquals("", journey().offered());
            assertTrue(
                    journey().lastVitals().startsWith("118/76 · 64, oxygen 97 %"),
                    journey().lastVitals());
        }

        @Tag("E6")
        @Tag("E8")
        @Test
        void groundingIsOfferedFromDistressUntilCalm() {
            assertEquals(List.of(), journey().grounding());
            running.day().mark(Mark.DISTRESS, "");
            running.day().mark(Mark.GROUNDING, "");
            assertEquals(4, journey().grounding().size());

            running.day().mark(Mark.CALM, "");

            assertEquals(List.of(), journey().grounding());
        }

        @Test
        void whatWasPressedLastIsNamedAndTakenBack() {
            running.day().mark(Mark.DISTRESS, "");
            running.day().judge(Sedation.SLOW_TO_NAME, Sedation.Means.OVER_VIDEO);
            assertEquals("sedation 4", journey().pressed());

            running.day().takeBack();

            assertEquals("Distress", journey().pressed());
            assertEquals("", journey().sedation());
            running.day().takeBack();
            assertEquals("", journey().pressed());
            assertEquals(List.of(), journey().grounding());
        }

        @Test
        void aReadingThatIsRefusedLeavesTheLineAsItIs() {
            var before = journey().kept();

            running.day().mark(Mark.VITALS, "76/118 64");
            assertEquals(before, journey().kept());

            running.day().mark(Mark.VITALS, "118/76 64");
            assertEquals(before + 1, journey().kept());
        }

        @Test
        void endingEarlyIsAnOrdinaryAct() {
            assertEquals(
                    "End the journey here: go on to processing", running.shown().next());

            running.pass(Duration.ofMinutes(46));

            assertEquals(
                    "The journey is over: go on to processing", running.shown().next());
            assertEquals("longer than about 45 min", journey().usual());
        }

        @Test
        void theTimeInTheMouthIsSaidWhenItIsOver() {
            running.pass(Duration.ofMinutes(11));

            assertEquals("10 min in the mouth are over (11:00)", journey().mouth());
        }
    }

    @Nested
    class Afterwards {
        @BeforeEach
        void theJourneyIsOver() {
            running.begin();
            running.reach(Phase.PROCESSING);
        }

        @Test
        void whatIsStillInTheMouthIsAsked() {
            running.day().grade("mouth:", "SPAT");

            assertEquals(Optional.of(After.SPAT), running.session().get().mouth());
            assertFalse(ids().contains("mouth:"));
        }

        @Tag("E9")
        @Test
        void allThreeOutcomesAreOfferedAlike() {
            for (var outcome : Outcome.values()) {
                running.day().tick("outcome:" + outcome);
                assertEquals(
                        Row.Standing.KEPT,
                        row(Row.Tick.class, "outcome:" + outcome).standing());
            }
            running.day().untick("outcome:INSIGHT");

            assertEquals(
                    Row.Standing.OPEN, row(Row.Tick.class, "outcome:INSIGHT").standing());
        }

        @Tag("P18")
        @Test
        void partsAreTaggedByNameAndANewOneIsAdded() {
            assertTrue(ids().containsAll(Set.of("met:The Manager", "met:Little One")));
            var field = RowWishes.ANOTHER_PART + "1";
            assertTrue(ids().contains(field));

            running.day().keep(field, "The Archivist");

            assertEquals(
                    Row.Standing.KEPT, row(Row.Tick.class, "met:The Archivist").standing());
            assertFalse(ids().contains(field), "an empty field of its own for the next one");
        }

        @Tag("E20")
        @Test
        void eachProtectorIsHeardAfterwards() {
            running.day().keep("after:Night Watchman", "it was long");

            assertEquals(
                    "it was long", row(Row.Entry.class, "after:Night Watchman").kept());
        }

        @Test
        void promptsHaveNoKeyAndAskNothing() {
            assertEquals(
                    5,
                    running.shown().present().rows().stream()
                            .filter(row -> row instanceof Row.Heading heading && heading.weight() == Row.Weight.PROSE)
                            .count());
        }

        @Tag("E11")
        @Test
        void sideEffectsAreGradedSettledAndTakenBack() {
            running.reach(Phase.CLOSE);
            running.day().grade("effect:NAUSEA", "MODERATE");
            running.day().grade("effect:NAUSEA", "SETTLED");
            assertEquals(
                    List.of("MODERATE", "SETTLED"),
                    row(Row.Scale.class, "effect:NAUSEA").chosen());
            running.day().grade("effect:NAUSEA", "SETTLED");
            assertEquals(
                    List.of("MODERATE", "GOING_ON"),
                    row(Row.Scale.class, "effect:NAUSEA").chosen());

            running.day().grade("effect:NAUSEA", "NEVER_WAS");

            assertEquals(List.of(), row(Row.Scale.class, "effect:NAUSEA").chosen());
        }

        @Tag("E11")
        @Test
        void anotherSideEffectIsNamedAndThenGraded() {
            running.reach(Phase.CLOSE);

            running.day().keep("another:0", "ringing: both ears");
            running.day().grade("effect:OTHER:ringing: both ears", "SEVERE");

            var seen = running.session().get().told().sideEffects();
            assertEquals(1, seen.size());
            assertEquals("ringing: both ears", seen.get(0).named());
            assertEquals(SideEffect.Severity.SEVERE, seen.get(0).severity());
        }
    }
}
