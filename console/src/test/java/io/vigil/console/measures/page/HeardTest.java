package io.vigil.console.measures.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vigil.console.measures.Askings;
import io.vigil.console.measures.Course;
import io.vigil.console.measures.EnteredBy;
import io.vigil.console.measures.Entry;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.MeasureFact;
import io.vigil.console.measures.OnPage;
import io.vigil.console.measures.Questionnaire;
import io.vigil.console.measures.page.PageAnswers.Ticked;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken, and what is taken from nobody, whatever a page says. */
@Tag("SAFE-95")
class HeardTest {
    private static final UUID ASKING = UUID.fromString("0d1c7a52-5a3e-4f0b-9c59-6b7a0f2e1d43");
    private static final OnPage.Asked ASKED =
            new OnPage.Asked(Course.CLIENT, new UUID(5, 5), ASKING, Questionnaire.GAD_7, 1, Course.NOON);
    private static final PageAnswers SAID = new PageAnswers("gad_7", 1, List.of(new Ticked(1, 3)), OptionalInt.empty());

    private static Askings after(MeasureFact... facts) {
        return Askings.of(List.of(facts));
    }

    private static Heard heard(MeasureFact... facts) {
        return Heard.of(after(facts), ASKING.toString(), SAID);
    }

    private static OnPage.Given given() {
        return new OnPage.Given(
                Course.CLIENT, ASKING, SAID.to(Questionnaire.GAD_7, 1).orElseThrow(), Course.NOON);
    }

    @Test
    void whatIsAskedIsTakenOnceWithTheAnswers() {
        var taken = assertInstanceOf(Heard.Taken.class, heard(ASKED));

        assertEquals(OptionalInt.of(3), taken.answers().items().get(0));
        assertEquals(6, taken.answers().missing());
        assertEquals(new Heard.Before(ASKING), heard(ASKED, given()));
    }

    @Test
    void whatWasKeptOrDeclinedIsKnown() {
        var given = given();
        var kept = new MeasureFact.Answered(
                new Entry(
                        ASKING,
                        Course.CLIENT,
                        Measure.GAD_7,
                        Course.DAY,
                        EnteredBy.CLIENT,
                        Course.NOON,
                        Optional.empty()),
                given.answers());

        assertEquals(new Heard.Before(ASKING), heard(ASKED, given, kept));
        assertEquals(new Heard.Before(ASKING), heard(ASKED, new OnPage.Declined(Course.CLIENT, ASKING, Course.NOON)));
    }

    @Test
    void whatNobodyAskedIsTakenFromNobody() {
        var other =
                new OnPage.Asked(Course.CLIENT, new UUID(5, 5), new UUID(8, 8), Questionnaire.GAD_7, 1, Course.NOON);

        assertEquals(new Heard.NotAsked(), heard());
        assertEquals(new Heard.NotAsked(), heard(other));
    }

    /** The client pressed send, and one of the answers may be of concern. */
    @Test
    void answersThatCrossedTheirTakingBackAreTakenOnce() {
        var putAway = new OnPage.PutAway(Course.CLIENT, ASKING, Course.NOON);

        assertInstanceOf(Heard.Taken.class, heard(ASKED, putAway));
        assertEquals(new Heard.Before(ASKING), heard(ASKED, putAway, given()));
        assertEquals(new Heard.NotAsked(), Heard.declined(after(ASKED, putAway), ASKING.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0D1C7A52-5A3E-4F0B-9C59-6B7A0F2E1D43", "1-1-1-1-1", "' or 1=1"})
    void anIdThatIsNotTheOneThatWasSentIsNotAsked(String id) {
        assertEquals(new Heard.NotAsked(), Heard.of(after(ASKED), id, SAID));
        assertEquals(new Heard.NotAsked(), Heard.declined(after(ASKED), id));
    }

    @Test
    void whatTheQuestionnaireDoesNotHaveIsPassedOverAndTheAskingStands() {
        for (var impossible : List.of(
                new PageAnswers("phq_9", 1, List.of(), OptionalInt.empty()),
                new PageAnswers("nobody", 1, List.of(), OptionalInt.empty()),
                new PageAnswers("gad_7", 2, List.of(), OptionalInt.empty()),
                new PageAnswers("gad_7", 1, List.of(new Ticked(8, 0)), OptionalInt.empty()),
                new PageAnswers("gad_7", 1, List.of(new Ticked(1, 4)), OptionalInt.empty()),
                new PageAnswers("gad_7", 1, List.of(), OptionalInt.of(0)))) {
            assertEquals(new Heard.Impossible(), Heard.of(after(ASKED), ASKING.toString(), impossible));
        }
    }

    @Test
    void notToAnswerIsTakenOnceToo() {
        assertEquals(new Heard.Declined(ASKING), Heard.declined(after(ASKED), ASKING.toString()));
        assertEquals(new Heard.Before(ASKING), Heard.declined(after(ASKED, given()), ASKING.toString()));
        assertEquals(new Heard.NotAsked(), Heard.declined(after(), ASKING.toString()));
    }

    @Test
    void whatWasAnsweredStaysOutOfLogs() {
        assertEquals("Taken[" + ASKING + "]", heard(ASKED).toString());
    }
}
