package io.vigil.console.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.pairing.PairingShown.State;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairingShownTest {
    private static final String KEY = "7N3kLw0bJ0m3r0u8mC4m3m1n8o5f0t1zJvQ2x9a7dWk=";
    private static final KeyLine LINE = new KeyLine(KEY, "room 2");

    @Test
    void theLineIsWhatTheServersFileTakes() {
        var shown = PairingShown.of(Optional.of("https://practice.example"), LINE, Optional.empty());

        assertEquals(KEY + " room 2", shown.line());
        assertEquals("Your practice's server: https://practice.example", shown.place());
        assertEquals(List.of(), shown.rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"room\n2", " room \t 2\u0000 ", "room\r\n\r\n2"})
    void aCommentNeverMakesASecondLine(String comment) {
        assertEquals(KEY + " room 2", new KeyLine(KEY, comment).text());
    }

    @Test
    void aLongCommentIsCutBetweenLetters() {
        assertEquals(
                60,
                new KeyLine(KEY, "\uD83D\uDE42".repeat(100))
                        .comment()
                        .codePoints()
                        .count());
        assertEquals(KEY, new KeyLine(KEY, " ").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not base64"})
    void whatIsNoKeyIsNoLine(String key) {
        assertThrows(IllegalArgumentException.class, () -> new KeyLine(key, ""));
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultIsSaidInThreeSentencesAtItsStep(Fault fault) {
        var fine = EnumSet.allOf(Step.class);
        fine.removeIf(step -> step.compareTo(fault.step()) >= 0);

        var rows = PairingShown.of(Optional.empty(), LINE, Optional.of(new ServerTest(fine, List.of(fault))))
                .rows();

        assertEquals(Step.values().length, rows.size());
        for (var row : rows) {
            var expected = row.step() == fault.step()
                    ? State.WRONG
                    : fine.contains(row.step()) ? State.FINE : State.NOT_LOOKED_AT;
            assertEquals(expected, row.state(), row::toString);
            assertFalse(row.words().isBlank());
            assertEquals(expected == State.WRONG, row.fault().isPresent());
        }
    }

    @Test
    void onlyWhatWasLookedAtAndIsFineIsWhole() {
        assertTrue(new ServerTest(EnumSet.allOf(Step.class), List.of()).isWhole());
        assertFalse(new ServerTest(Set.of(Step.NAME), List.of()).isWhole());
    }

    @Test
    void aStepIsNotFineAndWrong() {
        assertThrows(
                IllegalArgumentException.class, () -> new ServerTest(Set.of(Step.KEY), List.of(Fault.KEY_NOT_KNOWN)));
    }
}
