package io.vigil.console.measures.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.console.measures.Questionnaire;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperTest {
    private static final List<String> TWO = List.of("Not at all", "Several days");

    /** Of every sentence in its present wording. Another value asks for another {@link Questionnaire#version()}. */
    private static final Map<Questionnaire, Long> WORDING = Map.of(
            Questionnaire.PHQ_9, 3001510957L,
            Questionnaire.GAD_7, 3104943575L,
            Questionnaire.PCL_5, 4220926182L);

    private static Paper paper(String of, int version, String recall, List<String> items, List<String> answers) {
        return new Paper(of, version, recall, items, answers, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void everySentenceIsThePublishedOneInItsPlace(Questionnaire of) {
        var paper = Paper.of(of);

        assertEquals(of.recall(), paper.recall());
        assertEquals(of.items(), paper.items().size());
        for (var item = 1; item <= of.items(); item++) {
            assertEquals(of.item(item), paper.items().get(item - 1));
        }
        assertEquals(of.answers(), paper.answers());
        assertEquals(of.asksForFunction(), paper.function().isPresent());
        paper.function().ifPresent(function -> {
            assertEquals(of.function(), function.question());
            assertEquals(of.functionAnswers(), function.answers());
        });
    }

    @ParameterizedTest
    @EnumSource
    void anotherWordingHasAnotherVersion(Questionnaire of) {
        var sum = new CRC32();
        sum.update(Paper.of(of).toString().getBytes(StandardCharsets.UTF_8));

        assertEquals(WORDING.get(of), sum.getValue(), () -> "the wording of " + of + " is another: so is its version");
    }

    @Test
    void whatCannotBeShownIsRefused() {
        paper("phq_9", 1, "Over the last 2 weeks", List.of("Little interest"), TWO);

        assertThrows(IllegalArgumentException.class, () -> paper(" ", 1, "r", List.of("i"), TWO));
        assertThrows(IllegalArgumentException.class, () -> paper("p".repeat(33), 1, "r", List.of("i"), TWO));
        assertThrows(IllegalArgumentException.class, () -> paper("p", 0, "r", List.of("i"), TWO));
        assertThrows(IllegalArgumentException.class, () -> paper("p", 1, " ", List.of("i"), TWO));
        assertThrows(IllegalArgumentException.class, () -> paper("p", 1, "r", List.of(), TWO));
        assertThrows(IllegalArgumentException.class, () -> paper("p", 1, "r", List.of("i".repeat(601)), TWO));
        assertThrows(IllegalArgumentException.class, () -> paper("p", 1, "r", Collections.nCopies(41, "i"), TWO));
        assertThrows(IllegalArgumentException.class, () -> paper("p", 1, "r", List.of("i"), List.of("one")));
        assertThrows(
                IllegalArgumentException.class, () -> paper("p", 1, "r", List.of("i"), Collections.nCopies(11, "a")));
        assertThrows(IllegalArgumentException.class, () -> new Paper.Function("", TWO));
        assertThrows(IllegalArgumentException.class, () -> new Paper.Function("How?", List.of()));
    }
}
