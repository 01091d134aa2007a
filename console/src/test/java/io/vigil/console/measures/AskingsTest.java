package io.vigil.console.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.measures.Askings.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-95")
class AskingsTest {
    private static final UUID SESSION = new UUID(5, 5);
    private static final UUID FIRST = new UUID(21, 1);
    private static final UUID SECOND = new UUID(21, 2);

    private final Course course = new Course();

    private static OnPage.Asked asked(UUID asking) {
        return new OnPage.Asked(Course.CLIENT, SESSION, asking, Questionnaire.PHQ_9, 1, Course.NOON);
    }

    private static OnPage.Given given(UUID asking, int ninth) {
        return new OnPage.Given(
                Course.CLIENT,
                asking,
                Course.answers(Questionnaire.PHQ_9, 1, 1, 1, 1, 1, 1, 1, 1, ninth),
                Course.NOON.plusSeconds(60));
    }

    private static OnPage.Declined declined(UUID asking) {
        return new OnPage.Declined(Course.CLIENT, asking, Course.NOON);
    }

    private static OnPage.PutAway putAway(UUID asking) {
        return new OnPage.PutAway(Course.CLIENT, asking, Course.NOON);
    }

    private static OnPage.PutAway later(OnPage.PutAway putAway) {
        return new OnPage.PutAway(Course.CLIENT, putAway.asking(), Course.NOON.plusSeconds(600));
    }

    private static MeasureFact.Answered kept(OnPage.Given given) {
        return new MeasureFact.Answered(
                new Entry(
                        given.asking(),
                        Course.CLIENT,
                        Measure.PHQ_9,
                        Course.DAY,
                        EnteredBy.CLIENT,
                        Course.NOON,
                        Optional.empty()),
                given.answers());
    }

    private static State state(MeasureFact... facts) {
        return Askings.of(List.of(facts)).state(FIRST);
    }

    @Test
    void eachStepIsAStateOfItsOwn() {
        assertEquals(State.UNKNOWN, state());
        assertEquals(State.UNKNOWN, state(asked(SECOND)));
        assertEquals(State.ON_THE_PAGE, state(asked(FIRST)));
        assertEquals(State.GIVEN, state(asked(FIRST), given(FIRST, 0)));
        assertEquals(State.KEPT, state(asked(FIRST), given(FIRST, 0), kept(given(FIRST, 0))));
        assertEquals(State.DECLINED, state(asked(FIRST), declined(FIRST)));
        assertEquals(State.PUT_AWAY, state(asked(FIRST), putAway(FIRST)));
        assertEquals(State.PUT_AWAY, state(asked(FIRST), given(FIRST, 0), later(putAway(FIRST))));
    }

    @Test
    void theOrderInWhichTheDiskGivesTheFactsChangesNothing() {
        var facts = new ArrayList<MeasureFact>(
                List.of(asked(FIRST), given(FIRST, 0), kept(given(FIRST, 0)), asked(SECOND), declined(SECOND)));
        var chance = new Random(20261128);

        for (var time = 0; time < 50; time++) {
            Collections.shuffle(facts, chance);
            var askings = Askings.of(facts);
            assertEquals(State.KEPT, askings.state(FIRST));
            assertEquals(State.DECLINED, askings.state(SECOND));
            assertEquals(Optional.empty(), askings.onThePage());
        }
    }

    @Test
    void theLastThatIsNotOverIsOnThePage() {
        assertEquals(
                Optional.of(SECOND),
                Askings.of(List.of(asked(FIRST), asked(SECOND))).onThePage().map(OnPage.Asked::asking));
        assertEquals(
                Optional.of(FIRST),
                Askings.of(List.of(asked(FIRST), asked(SECOND), putAway(SECOND)))
                        .onThePage()
                        .map(OnPage.Asked::asking));
    }

    @Test
    void whatWasAnsweredWaitsUntilItIsKeptOrPutAway() {
        var first = given(FIRST, 0);
        var second = given(SECOND, 0);

        assertEquals(List.of(first, second), Askings.of(List.of(first, second)).toBeKept());
        assertEquals(
                List.of(second), Askings.of(List.of(first, second, kept(first))).toBeKept());
        assertEquals(
                List.of(), Askings.of(List.of(first, later(putAway(FIRST)))).toBeKept());
    }

    @Test
    void answersThatCrossedTheirTakingBackWaitUntilTheyArePutAwayThemselves() {
        assertEquals(State.GIVEN, state(asked(FIRST), putAway(FIRST), given(FIRST, 1)));
        assertEquals(State.GIVEN, state(given(FIRST, 1), asked(FIRST), putAway(FIRST)));
        assertEquals(State.PUT_AWAY, state(asked(FIRST), putAway(FIRST), given(FIRST, 1), later(putAway(FIRST))));
        assertEquals(State.PUT_AWAY, state(later(putAway(FIRST)), given(FIRST, 1), putAway(FIRST), asked(FIRST)));
    }

    @Test
    void whatIsSaidTwiceIsOneAndTheFirstCounts() {
        var again = given(FIRST, 3);

        assertEquals(
                List.of(given(FIRST, 0)),
                Askings.of(List.of(given(FIRST, 0), again)).toBeKept());
    }

    @Test
    void whatTheTherapistEntersIsNoAsking() {
        var own = course.answered(Questionnaire.PHQ_9, Course.DAY, Course.all(Questionnaire.PHQ_9, 1));

        assertEquals(State.KEPT, Askings.of(List.of(own)).state(own.entry().id()));
        assertEquals(State.UNKNOWN, Askings.of(List.of(own)).state(FIRST));
    }

    @Test
    void theNinthItemRaisesThePromptBeforeAnybodyKeepsIt() {
        var history = MeasureHistory.of(List.of(asked(FIRST), given(FIRST, 2)));

        assertEquals(List.of(new MeasureHistory.Prompt(FIRST, Measure.PHQ_9, 2)), history.openPrompts());
        assertEquals(List.of(), history.of(Measure.PHQ_9), "it counts as an entry when it is kept");
    }

    @Test
    void onePromptStandsForWhatWasGivenAndKeptUntilSomethingWasDone() {
        var given = given(FIRST, 2);
        var noted = new MeasureFact.SafetyNoted(Course.CLIENT, FIRST, SafetyStep.ASKED, "", Course.NOON);

        assertEquals(
                1, MeasureHistory.of(List.of(given, kept(given))).openPrompts().size());
        assertEquals(
                List.of(), MeasureHistory.of(List.of(given, noted, kept(given))).openPrompts());
        assertEquals(
                List.of(), MeasureHistory.of(List.of(given, kept(given), noted)).openPrompts());
    }

    @Test
    void anAnswerThatIsNotKeptAsAnEntryIsStillToBeAskedAbout() {
        assertEquals(
                1,
                MeasureHistory.of(List.of(given(FIRST, 1), putAway(FIRST)))
                        .openPrompts()
                        .size());
    }

    @Test
    void aSlipThatIsKeptAsItWasIsShownOnceMore() {
        var given = given(FIRST, 1);
        var slip = new MeasureFact.SafetyNoted(Course.CLIENT, FIRST, SafetyStep.MISTAKE, "", Course.NOON);

        assertEquals(List.of(), MeasureHistory.of(List.of(given, slip)).openPrompts());
        assertEquals(
                1,
                MeasureHistory.of(List.of(given, slip, kept(given)))
                        .openPrompts()
                        .size());
    }

    @Test
    void aNinthItemOfNotAtAllRaisesNothing() {
        assertEquals(List.of(), MeasureHistory.of(List.of(given(FIRST, 0))).openPrompts());
    }

    @Test
    void whatWasAnsweredStaysOutOfLogs() {
        assertEquals("Given[" + FIRST + "]", given(FIRST, 3).toString());
    }
}
