package io.vigil.console.measures.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.measures.Questionnaire;
import io.vigil.console.measures.page.PageAnswers.Ticked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageAnswersTest {
    private static PageAnswers answers(Questionnaire of, List<Ticked> items, OptionalInt function) {
        return new PageAnswers(Paper.name(of), of.version(), items, function);
    }

    private static List<Ticked> all(int items, int answer) {
        var all = new ArrayList<Ticked>();
        for (var item = 1; item <= items; item++) {
            all.add(new Ticked(item, answer));
        }
        return all;
    }

    /** Either it is an answer that the questionnaire has, item for item, or it is none. */
    @Property(tries = 2_000)
    void whatComesOutIsWhatWasTickedAndNothingElse(@ForAll("said") PageAnswers said, @ForAll Questionnaire asked) {
        var read = said.to(asked, 1);

        var fits = said.of().equals(Paper.name(asked))
                && said.version() == 1
                && said.items().stream()
                        .noneMatch(each -> each.item() > asked.items() || each.answer() > asked.highest())
                && (said.function().isEmpty()
                        || (asked == Questionnaire.PHQ_9 && said.function().getAsInt() <= 3));
        assertEquals(fits, read.isPresent());
        read.ifPresent(answers -> {
            assertEquals(asked.items() - said.items().size(), answers.missing());
            said.items()
                    .forEach(each -> assertEquals(
                            OptionalInt.of(each.answer()), answers.items().get(each.item() - 1)));
            assertEquals(said.function(), answers.function());
        });
    }

    @Provide
    Arbitrary<PageAnswers> said() {
        var ticked = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.integers().between(1, 9)),
                                Tuple.of(1, Arbitraries.integers().between(1, Paper.MOST_ITEMS))),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.integers().between(0, 3)),
                                Tuple.of(1, Arbitraries.integers().between(0, 9))))
                .as(Ticked::new)
                .list()
                .ofMaxSize(9)
                .uniqueElements(Ticked::item);
        return Combinators.combine(
                        Arbitraries.of("phq_9", "gad_7", "pcl_5", "wsas"),
                        Arbitraries.frequency(Tuple.of(9, 1), Tuple.of(1, 2)),
                        ticked,
                        Arbitraries.integers().between(-1, 9))
                .as((of, version, items, function) -> new PageAnswers(
                        of, version, items, function < 0 ? OptionalInt.empty() : OptionalInt.of(function)));
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerThereIsCanBeGiven(Questionnaire of) {
        for (var answer = 0; answer <= of.highest(); answer++) {
            var read = answers(of, all(of.items(), answer), OptionalInt.empty())
                    .to(of, of.version())
                    .orElseThrow();

            assertEquals(OptionalInt.of(of.items() * answer), read.total());
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneMoreThanThereIsMakesAllOfItImpossible(Questionnaire of) {
        assertEquals(
                Optional.empty(),
                answers(of, all(of.items() + 1, 0), OptionalInt.empty()).to(of, of.version()));
        assertEquals(
                Optional.empty(),
                answers(of, List.of(new Ticked(1, of.highest() + 1)), OptionalInt.empty())
                        .to(of, of.version()));
        assertEquals(
                of.asksForFunction(),
                answers(of, List.of(), OptionalInt.of(of.highest()))
                        .to(of, of.version())
                        .isPresent());
        assertEquals(
                Optional.empty(),
                answers(of, List.of(), OptionalInt.of(of.highest() + 1)).to(of, of.version()));
    }

    @ParameterizedTest
    @EnumSource
    void answersToAnotherWordingOrAnotherQuestionnaireAreNone(Questionnaire of) {
        var said = answers(of, List.of(new Ticked(1, 1)), OptionalInt.empty());

        assertEquals(Optional.empty(), said.to(of, of.version() + 1));
        for (var other : Questionnaire.values()) {
            assertEquals(other == of, said.to(other, other.version()).isPresent());
        }
    }

    @Test
    void anItemThatIsNotNamedIsOpenAndLeavesNoTotal() {
        var items = all(9, 2);
        items.remove(8);

        var read = answers(Questionnaire.PHQ_9, items, OptionalInt.of(3))
                .to(Questionnaire.PHQ_9, 1)
                .orElseThrow();

        assertEquals(OptionalInt.empty(), read.total());
        assertEquals(1, read.missing());
        assertEquals(OptionalInt.empty(), read.ofConcern());
        assertEquals(OptionalInt.of(3), read.function());
    }

    @Test
    void whatCannotBeOnAnyPaperIsRefusedAndNeverRepeated() {
        for (var impossible : List.<Runnable>of(
                () -> new Ticked(0, 0),
                () -> new Ticked(41, 0),
                () -> new Ticked(1, -1),
                () -> new Ticked(1, 10),
                () -> new PageAnswers("", 1, List.of(), OptionalInt.empty()),
                () -> new PageAnswers("p".repeat(33), 1, List.of(), OptionalInt.empty()),
                () -> new PageAnswers("phq_9", 0, List.of(), OptionalInt.empty()),
                () -> new PageAnswers("phq_9", 1, List.of(), OptionalInt.of(10)),
                () -> new PageAnswers("phq_9", 1, List.of(new Ticked(1, 1), new Ticked(1, 2)), OptionalInt.empty()))) {
            var refused = assertThrows(IllegalArgumentException.class, impossible::run);
            assertFalse(String.valueOf(refused.getMessage()).isBlank());
        }
    }

    @Test
    void whatWasAnsweredStaysOutOfLogs() {
        var said = new PageAnswers("phq_9", 1, List.of(new Ticked(9, 3)), OptionalInt.of(2));

        assertEquals("PageAnswers[phq_9 1]", said.toString());
        assertEquals("Ticked[9]", new Ticked(9, 3).toString());
        assertTrue(said.toString().length() < 40);
    }
}
