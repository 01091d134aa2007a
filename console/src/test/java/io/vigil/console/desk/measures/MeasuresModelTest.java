package io.vigil.console.desk.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.measures.MeasuresShown.Asking;
import io.vigil.console.desk.measures.MeasuresShown.Ready;
import io.vigil.console.desk.measures.MeasuresShown.Resting;
import io.vigil.console.desk.measures.MeasuresShown.Standing;
import io.vigil.console.desk.measures.MeasuresShown.Typing;
import io.vigil.console.measures.Course;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.MeasureFact;
import io.vigil.console.measures.MeasureLog;
import io.vigil.console.measures.Questionnaire;
import io.vigil.console.measures.SafetyStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeasuresModelTest {
    private final MeasuresStage stage = new MeasuresStage().opened();
    private final MeasuresModel model = stage.model;

    private Asking asking() {
        return assertInstanceOf(Asking.class, stage.shown().paper());
    }

    private Ready ready() {
        return assertInstanceOf(Ready.class, stage.shown().paper());
    }

    private void keep() {
        model.keep();
        stage.drain();
    }

    @Nested
    class Answering {
        @Test
        void everyAnswerLeadsToTheNextItem() {
            stage.answer(Measure.PHQ_9, 2, 1, 3);

            assertEquals("Item 4 of 9", asking().progress());
            assertEquals(Questionnaire.PHQ_9.item(4), asking().question());
            assertEquals(Questionnaire.PHQ_9.recall(), asking().recall());
            assertEquals(OptionalInt.empty(), asking().given());
        }

        @Test
        void goingBackShowsWhatWasAnsweredAndAnotherAnswerTakesItsPlace() {
            stage.answer(Measure.GAD_7, 2, 1);

            model.back();
            assertEquals(OptionalInt.of(1), asking().given());
            model.answer(3);
            model.back();

            assertEquals(OptionalInt.of(3), asking().given());
            model.back();
            model.back();
            model.back();
            assertEquals("Item 1 of 7", asking().progress());
        }

        @Test
        void theLastQuestionOfThePhq9IsNotScored() {
            stage.answer(Measure.PHQ_9, Course.all(Questionnaire.PHQ_9, 0));
            assertEquals("One more, not scored", asking().progress());

            model.answer(3);

            assertEquals("0 of 27, minimal", ready().score());
        }

        @Test
        void keepsAllOfItsTwentyItemsAndItsClusters() {
            stage.answer(Measure.PCL_5, Course.all(Questionnaire.PCL_5, 2));
            assertEquals("40 of 80, at or above the published cut-point, 31 to 33", ready().score());
            assertEquals(
                    "intrusion 10 of 20 · avoidance 4 of 8 · thoughts and mood 14 of 28 · arousal 12 of 24",
                    ready().clusters());

            keep();

            var kept = assertInstanceOf(MeasureFact.Answered.class, stage.kept().get(0));
            assertEquals(OptionalInt.of(40), kept.answers().total());
            assertEquals(MeasuresStage.TODAY, kept.entry().on());
            assertEquals("Kept 12:00:00", stage.shown().state());
            assertInstanceOf(Resting.class, stage.shown().paper());
            assertFalse(model.isUnsaved());
        }

        @Test
        void whatIsLeftOpenIsMissingAndStillKept() {
            stage.answer(Measure.GAD_7, 1, 1, 1);
            for (var item = 0; item < 4; item++) {
                model.skip();
            }
            assertEquals("4 answers are missing: no total", ready().score());

            keep();

            assertEquals(
                    "4 answers are missing: no total. Entered by you.",
                    stage.shown().rows().get(0).words());
            assertEquals(List.of(), stage.shown().trend().points());
        }

        @Test
        void aHalfDoneEntryWaitsWhileAnotherMeasureIsEntered() {
            stage.answer(Measure.PHQ_9, 2, 1, 3);
            stage.answer(Measure.GAD_7, 1);

            model.choose(Measure.PHQ_9);
            model.begin();

            assertEquals("Item 4 of 9", asking().progress());
            assertTrue(model.isUnsaved());
        }

        @Test
        void nothingIsKeptOfNothing() {
            stage.answer(Measure.PHQ_9);

            keep();

            assertEquals("Nothing is answered yet.", asking().about().fault());
            assertEquals(List.of(), stage.kept());
        }

        @Test
        void keepingTwiceKeepsOnce() {
            stage.answer(Measure.GAD_7, Course.all(Questionnaire.GAD_7, 1));

            model.keep();
            model.keep();
            model.putAway();
            stage.drain();

            assertEquals(1, stage.kept().size());
        }

        @Test
        void whatIsPutAwayIsNotKept() {
            stage.answer(Measure.GAD_7, 1, 1);

            model.putAway();

            assertInstanceOf(Resting.class, stage.shown().paper());
            assertEquals(List.of(), stage.kept());
        }
    }

    @Nested
    class OnTheDay {
        @Test
        void anEarlierDayIsKept() {
            stage.answer(Measure.GAD_7, Course.all(Questionnaire.GAD_7, 1));
            model.typeDate(" 2026-11-20 ");

            keep();

            assertEquals("2026-11-20", stage.shown().rows().get(0).on());
        }

        @Test
        void aDayThatCannotBeIsSaidAndStaysAsTyped() {
            stage.answer(Measure.GAD_7, Course.all(Questionnaire.GAD_7, 1));

            for (var typed :
                    List.of("2026-11-24", "20 November", "2026-02-30", "", "1066-10-14", "x".repeat(1_000_000))) {
                model.typeDate(typed);
                keep();

                assertFalse(ready().about().fault().isEmpty(), typed);
                assertTrue(ready().about().fault().length() < 200);
                assertEquals(typed, ready().about().on());
            }
            assertEquals(List.of(), stage.kept());
        }
    }

    @Nested
    class Totals {
        @Test
        void aTotalIsTypedAndKept() {
            stage.answer(Measure.MEQ_30);
            model.type("3,4");

            keep();

            assertEquals(
                    "3.4 of 5. Entered by you.", stage.shown().rows().get(0).words());
            assertEquals(3.4, stage.shown().trend().points().get(0).total());
        }

        @Test
        void aTotalThatCannotBeIsSaidAndStaysAsTyped() {
            stage.answer(Measure.WSAS);
            model.type("41");

            keep();

            var typing = assertInstanceOf(Typing.class, stage.shown().paper());
            assertEquals(
                    "\"41\" is no total of the WSAS. A whole number from 0 to 40.",
                    typing.about().fault());
            assertEquals("41", typing.typed());
            model.type("14");
            assertEquals(
                    "",
                    assertInstanceOf(Typing.class, stage.shown().paper())
                            .about()
                            .fault());
        }

        @Test
        void theScreenersResultIsChosenAndRaisesThePromptAtOnce() {
            stage.answer(Measure.C_SSRS, 2);

            assertEquals("moderate: thoughts of a method, or behavior more than three months ago", ready().score());
            assertTrue(stage.shown().safety().isPresent());
        }
    }

    @Nested
    class ThePromptOfItemNine {
        @Test
        void isOnTheScreenBeforeAnythingIsKept() {
            stage.answer(Measure.PHQ_9, 0, 0, 0, 0, 0, 0, 0, 0, 1);

            assertEquals(
                    "Item 9 of the PHQ-9 was answered with \"Several days\".",
                    stage.shown().safety().orElseThrow().what());
            assertEquals(List.of(), stage.kept());
            stage.drain();
            assertInstanceOf(MeasureFact.SafetyShown.class, stage.kept().get(0));
        }

        @Test
        void isNotRaisedByZero() {
            stage.answer(Measure.PHQ_9, Course.all(Questionnaire.PHQ_9, 0));

            assertTrue(stage.shown().safety().isEmpty());
        }

        @Test
        void staysUntilItIsKeptWhatWasDone() {
            stage.answer(Measure.PHQ_9, Course.all(Questionnaire.PHQ_9, 1));
            model.answer(0);
            keep();
            assertTrue(stage.shown().safety().isPresent());

            model.note(SafetyStep.PLAN, "Gone over with Ana.");
            assertTrue(stage.shown().safety().isPresent(), "not kept yet");
            stage.drain();

            assertTrue(stage.shown().safety().isEmpty());
            var noted =
                    assertInstanceOf(MeasureFact.SafetyNoted.class, stage.kept().get(2));
            assertEquals(SafetyStep.PLAN, noted.step());
            assertEquals("Gone over with Ana.", noted.words());
        }

        @Test
        void stillStandsWhenTheEntryIsPutAway() {
            stage.answer(Measure.PHQ_9, Course.all(Questionnaire.PHQ_9, 1));

            model.putAway();

            assertTrue(stage.shown().safety().isPresent());
        }

        @Test
        void isShownAgainForAHigherAnswerAndForTheSameAfterASlip() {
            stage.answer(Measure.PHQ_9, Course.all(Questionnaire.PHQ_9, 1));
            model.note(SafetyStep.MISTAKE, "");
            stage.drain();
            assertTrue(stage.shown().safety().isEmpty());

            model.back();
            model.answer(1);
            assertTrue(stage.shown().safety().isPresent());
            model.note(SafetyStep.ASKED, "");
            stage.drain();
            model.back();
            model.answer(3);

            assertEquals(
                    "Item 9 of the PHQ-9 was answered with \"Nearly every day\".",
                    stage.shown().safety().orElseThrow().what());
        }

        @Test
        void isOnTheScreenWhenTheDiskTookNothingAndThatIsSaid() {
            stage.fails = Optional.of(MeasureLog.Why.DISK);

            stage.answer(Measure.PHQ_9, Course.all(Questionnaire.PHQ_9, 1));
            stage.drain();

            assertTrue(stage.shown().safety().isPresent());
            assertEquals(
                    "That the safety prompt was shown could not be kept.",
                    stage.said.get(0).what());
            model.note(SafetyStep.ASKED, "");
            stage.drain();
            assertTrue(stage.shown().safety().isPresent());
            assertEquals(
                    "What was done after the safety prompt was not kept.",
                    stage.said.get(1).what());
        }

        @Test
        void waitsFromTheLastTimeTheConsoleRan() {
            var earlier = new MeasuresStage()
                    .with(new Course().answered(Questionnaire.PHQ_9, Course.DAY, Course.all(Questionnaire.PHQ_9, 2)))
                    .opened();

            assertTrue(earlier.shown().safety().isPresent());
        }

        @Test
        void tellsThatAMegabyteIsTooMuchAndStays() {
            stage.answer(Measure.PHQ_9, Course.all(Questionnaire.PHQ_9, 1));

            model.note(SafetyStep.ASKED, "x".repeat(1_000_000));
            stage.drain();

            assertTrue(stage.shown().safety().isPresent());
            assertTrue(stage.said.get(0).what().contains("1000000"));
        }
    }

    @Nested
    class Correcting {
        @Test
        void anotherEntryTakesThePlaceAndTheFirstStaysOnTheScreen() {
            stage.answer(Measure.GAD_7, Course.all(Questionnaire.GAD_7, 3));
            keep();
            var wrong = stage.shown().rows().get(0);

            model.correct(wrong.entry());
            assertEquals(OptionalInt.of(3), asking().given());
            assertEquals(
                    "In place of the entry of 2026-11-23, which stays on the record.",
                    asking().about().correcting());
            for (var item = 0; item < 7; item++) {
                model.answer(1);
            }
            keep();

            var rows = stage.shown().rows();
            assertEquals(2, rows.size());
            var corrected = rows.stream()
                    .filter(row -> row.mayBeCorrected() == Standing.CORRECTED)
                    .toList();
            assertEquals(
                    "21 of 21, severe. Entered by you. Corrected 2026-11-23; counts no more.",
                    corrected.get(0).words());
            assertEquals(1, stage.shown().trend().points().size());
        }

        @Test
        void aTotalIsCorrectedLikeAnswers() {
            stage.answer(Measure.WSAS);
            model.type("30");
            keep();

            model.correct(stage.shown().rows().get(0).entry());

            assertEquals(
                    "30", assertInstanceOf(Typing.class, stage.shown().paper()).typed());
        }

        @Test
        void whatWasCorrectedIsNotCorrectedOnceMore() {
            stage.answer(Measure.WSAS);
            model.type("30");
            keep();
            var first = stage.shown().rows().get(0).entry();
            model.correct(first);
            keep();

            model.correct(first);

            assertInstanceOf(Resting.class, stage.shown().paper());
        }
    }

    @Test
    void theTrendNamesItsTotalsAndTheJourneysInWords() {
        var course = new Course();
        var over = new MeasuresStage()
                .with(course.answered(Questionnaire.PHQ_9, LocalDate.of(2026, 10, 5), 2, 2, 2, 2, 2, 2, 2, 2, 0))
                .with(course.answered(Questionnaire.PHQ_9, LocalDate.of(2026, 11, 5), 1, 1, 1, 1, 1, 1, 1, 1, 0))
                .opened();

        var trend = over.shown().trend();

        assertEquals(
                "PHQ-9, from 2026-10-05 to 2026-11-05: 16 on 2026-10-05, 8 on 2026-11-05."
                        + " Journeys on 2026-10-06, 2026-11-03.",
                trend.said());
        assertEquals(MeasuresStage.JOURNEYS, trend.journeys());
        assertEquals(List.of(5, 10, 15, 20), trend.thresholds());
        assertEquals(27, trend.most());
    }

    @Test
    void aLogThatCannotBeReadIsSaidAndNewMeasuresCanBeEntered() {
        var damaged = new MeasuresStage();
        damaged.fails = Optional.of(MeasureLog.Why.DAMAGED);
        damaged.opened();

        assertEquals(
                "Earlier measures of this client cannot be read.",
                damaged.said.get(0).what());
        damaged.answer(Measure.GAD_7, 1);
        assertInstanceOf(Asking.class, damaged.shown().paper());
    }

    @Test
    void whatWasNotKeptStaysOnTheScreen() {
        stage.answer(Measure.GAD_7, Course.all(Questionnaire.GAD_7, 1));
        stage.fails = Optional.of(MeasureLog.Why.LOCKED);
        keep();
        assertEquals(
                "The measure was not kept: the vault is locked.",
                stage.said.get(0).what());
        assertEquals("7 of 21, mild", ready().score());

        stage.fails = Optional.empty();
        keep();

        assertEquals(1, stage.kept().size());
    }
}
