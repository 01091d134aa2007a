package io.vigil.console.desk.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.measures.MeasuresShown.Act;
import io.vigil.console.desk.measures.MeasuresShown.Card.Weight;
import io.vigil.console.live.Live;
import io.vigil.console.measures.Course;
import io.vigil.console.measures.EnteredBy;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.MeasureFact;
import io.vigil.console.measures.MeasureLog;
import io.vigil.console.measures.OnPage;
import io.vigil.console.measures.Questionnaire;
import io.vigil.console.measures.SafetyStep;
import io.vigil.console.measures.page.PageNotices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the therapist sees of the client's page, and what becomes of it. */
@Tag("SAFE-95")
class MeasuresOnPageTest {
    private static final UUID ASKING = new UUID(42, 1);

    private final Live<PageShown> shown = new Live<>(PageShown.nobody());
    private final List<String> asked = new ArrayList<>();
    private final MeasuresStage stage = new MeasuresStage(new PagePort(shown, new PagePort.Asks() {
                @Override
                public void ask(UUID client, Questionnaire of) {
                    asked.add(client + " " + of);
                }

                @Override
                public void takeBack() {
                    asked.add("back");
                }
            }))
            .opened();
    private final MeasuresModel model = stage.model;

    private static OnPage.Asked on(Questionnaire of) {
        return new OnPage.Asked(Course.CLIENT, new UUID(5, 5), ASKING, of, 1, Course.NOON);
    }

    private static OnPage.Given phq(int... items) {
        return new OnPage.Given(Course.CLIENT, ASKING, Course.answers(Questionnaire.PHQ_9, items), Course.NOON);
    }

    private void comes(MeasureFact... facts) {
        shown.set(new PageShown(Optional.of(Course.CLIENT), List.of(facts)));
    }

    private MeasuresShown.Given given() {
        return assertInstanceOf(MeasuresShown.Given.class, stage.shown().paper());
    }

    private void keep() {
        model.keep();
        stage.drain();
    }

    @Test
    void nobodyCanBeAskedWhileNoRoomIsOpen() {
        assertEquals(Act.NONE, stage.shown().page().act());

        model.askOrTakeBack();

        assertEquals(List.of(), asked);
    }

    @Test
    void anotherClientsRoomIsNoneOfThese() {
        shown.set(new PageShown(Optional.of(new UUID(9, 9)), List.of(on(Questionnaire.PHQ_9))));

        assertEquals(Act.NONE, stage.shown().page().act());
        assertEquals(Optional.empty(), stage.shown().card());
    }

    @Test
    void whatIsChosenIsAskedWhereItsItemsMayBeShown() {
        comes();
        model.choose(Measure.GAD_7);
        assertEquals(Act.ASK, stage.shown().page().act());
        model.askOrTakeBack();
        model.choose(Measure.WSAS);
        assertEquals(Act.NONE, stage.shown().page().act());
        model.askOrTakeBack();

        assertEquals(List.of(Course.CLIENT + " GAD_7"), asked);
    }

    @Test
    void whatIsOnThePageIsSaidWithItsTimeAndCanBeTakenBack() {
        comes(on(Questionnaire.GAD_7));

        assertEquals(
                "The GAD-7 is on your client's page since 12:00.",
                stage.shown().page().says());
        assertEquals(Weight.READING, stage.shown().card().orElseThrow().weight());
        model.askOrTakeBack();
        assertEquals(List.of("back"), asked);
    }

    @Test
    void whatWasAnsweredStandsThereWithItsScoreAndEveryAnswer() {
        comes(on(Questionnaire.PHQ_9), phq(1, 2, 0, 3, -1, 0, 0, 0, 0));

        assertEquals("PHQ-9, answered by your client at 12:00. Not kept yet.", given().title());
        assertEquals("one answer is missing: no total", given().score());
        assertEquals(9, given().lines().size());
        assertEquals(
                "1. " + Questionnaire.PHQ_9.item(1) + ": Several days",
                given().lines().get(0));
        assertEquals(
                "5. " + Questionnaire.PHQ_9.item(5) + ": left open",
                given().lines().get(4));
        assertEquals(Weight.WAITING, stage.shown().card().orElseThrow().weight());
        assertFalse(model.isUnsaved(), "it is on the disk, whatever the therapist does");
    }

    @Test
    void whatIsNotScoredIsReadToo() {
        var answers = Course.answers(Questionnaire.PHQ_9, Course.all(Questionnaire.PHQ_9, 0))
                .withFunction(3);
        comes(new OnPage.Given(Course.CLIENT, ASKING, answers, Course.NOON));

        assertEquals(10, given().lines().size());
        assertTrue(given().lines().get(9).endsWith("Extremely difficult"), given().lines()::toString);
    }

    @Test
    void itIsKeptAsTheClientsOwnUnderTheIdOfTheAsking() {
        comes(on(Questionnaire.PHQ_9), phq(Course.all(Questionnaire.PHQ_9, 0)));

        keep();

        var kept = assertInstanceOf(MeasureFact.Answered.class, stage.kept().get(0));
        assertEquals(ASKING, kept.entry().id());
        assertEquals(EnteredBy.CLIENT, kept.entry().by());
        assertEquals(MeasuresStage.TODAY, kept.entry().on());
        assertEquals(
                "0 of 27, minimal. Answered by your client.",
                stage.shown().rows().get(0).words());
        assertEquals(Optional.empty(), stage.shown().card());
        assertInstanceOf(MeasuresShown.Resting.class, stage.shown().paper());
        keep();
        assertEquals(1, stage.kept().size(), "nothing is kept twice");
    }

    @Test
    void pressedTwiceWhileTheDiskIsSlowItIsKeptOnce() {
        comes(phq(Course.all(Questionnaire.PHQ_9, 0)));

        model.keep();
        model.keep();
        stage.drain();

        assertEquals(1, stage.kept().size());
    }

    @Test
    void aFullDiskLeavesItThereToBeKeptAgain() {
        comes(phq(Course.all(Questionnaire.PHQ_9, 0)));
        stage.fails = Optional.of(MeasureLog.Why.DISK);
        keep();
        assertEquals(1, stage.said.size());
        assertInstanceOf(MeasuresShown.Given.class, stage.shown().paper());

        stage.fails = Optional.empty();
        keep();

        assertEquals(1, stage.kept().size());
    }

    @Test
    void itIsPutAwayByAFactAndCountsAsNoEntry() {
        comes(phq(Course.all(Questionnaire.PHQ_9, 0)));

        model.putAway();
        stage.drain();

        assertEquals(List.of(new OnPage.PutAway(Course.CLIENT, ASKING, Course.NOON)), stage.kept());
        assertEquals(List.of(), stage.shown().rows());
        assertEquals(Optional.empty(), stage.shown().card());
    }

    @Test
    void thatItIsPutAwayAndNotKeptIsSaid() {
        comes(phq(Course.all(Questionnaire.PHQ_9, 0)));
        stage.fails = Optional.of(MeasureLog.Why.DISK);

        model.putAway();
        stage.drain();

        assertEquals(List.of(PageNotices.notPutAway()), stage.said);
        assertInstanceOf(MeasuresShown.Given.class, stage.shown().paper());
    }

    @Test
    void theNinthItemIsTheCardWhateverIsLookedAtUntilSomethingWasDone() {
        model.choose(Measure.WSAS);
        comes(on(Questionnaire.PHQ_9), phq(0, 0, 0, 0, 0, 0, 0, 0, 2));

        var card = stage.shown().card().orElseThrow();
        assertEquals(Weight.SAFETY, card.weight());
        assertEquals("Item 9 of the PHQ-9 was answered with \"More than half the days\".", card.what());
        assertTrue(card.next().endsWith("It came from the client's page at 12:00."), card.next());

        model.turnToNews();
        assertEquals(Measure.PHQ_9, stage.shown().chosen());
        keep();
        assertEquals(Weight.SAFETY, stage.shown().card().orElseThrow().weight(), "kept, and still not seen to");
        model.note(SafetyStep.ASKED, "");
        stage.drain();
        assertEquals(Optional.empty(), stage.shown().card());
    }

    @Test
    void whatIsBeingEnteredIsNotTurnedAwayFrom() {
        stage.answer(Measure.GAD_7, 1);
        comes(phq(Course.all(Questionnaire.PHQ_9, 0)));

        model.turnToNews();

        assertEquals(Measure.GAD_7, stage.shown().chosen());
        assertTrue(model.isUnsaved());
    }

    @Test
    void anEntryOfTheSameMeasureIsFinishedFirst() {
        stage.answer(Measure.PHQ_9, 1);
        comes(phq(Course.all(Questionnaire.PHQ_9, 0)));
        assertInstanceOf(MeasuresShown.Asking.class, stage.shown().paper());

        model.putAway();

        assertInstanceOf(MeasuresShown.Given.class, stage.shown().paper());
    }

    @Test
    void whatWaitedOnTheDiskIsThereAfterTheSessionToo() {
        var later = new MeasuresStage()
                .with(on(Questionnaire.PHQ_9))
                .with(phq(0, 0, 0, 0, 0, 0, 0, 0, 1))
                .opened();

        assertInstanceOf(MeasuresShown.Given.class, later.shown().paper());
        assertTrue(later.shown().safety().isPresent());
        assertEquals(Act.NONE, later.shown().page().act());
    }

    @Test
    void whatIsBothOnTheDiskAndOnTheWayIsOne() {
        var given = phq(0, 0, 0, 0, 0, 0, 0, 0, 1);
        var prompt = new MeasureFact.SafetyShown(Course.CLIENT, ASKING, Measure.PHQ_9, 1, Course.NOON);
        var both = new MeasuresStage(new PagePort(
                        new Live<>(new PageShown(Optional.of(Course.CLIENT), List.of(given, prompt))),
                        new PagePort.Asks() {
                            @Override
                            public void ask(UUID client, Questionnaire of) {
                                throw new AssertionError(of + " is not asked here");
                            }

                            @Override
                            public void takeBack() {
                                throw new AssertionError("nothing is taken back here");
                            }
                        }))
                .with(given)
                .with(prompt)
                .opened();

        both.model.note(SafetyStep.PLAN, "");
        both.drain();

        assertEquals(Optional.empty(), both.shown().safety());
    }

    @Test
    void aClosedModelHearsNoMore() {
        model.close();

        comes(on(Questionnaire.PHQ_9));

        assertEquals(Optional.empty(), stage.shown().card());
    }

    @Test
    void whatWasAnsweredStaysOutOfLogs() {
        comes(phq(0, 0, 0, 0, 0, 0, 0, 0, 2));

        assertEquals("Given[]", given().toString());
        assertEquals("Card[SAFETY]", stage.shown().card().orElseThrow().toString());
        assertFalse(shown.get().toString().contains("half"), shown.get()::toString);
    }
}
