package io.vigil.console.notes.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextEntryTest {
    @ParameterizedTest
    @CsvSource({
        "'- lamp on','- '",
        "'* lamp on','* '",
        "'    - deep','    - '",
        "'1. first','2. '",
        "'  9) ninth','  10) '",
        "'plain',''",
        "'# Journey',''",
    })
    void beginsBehindAnEntry(String line, String begins) {
        assertEquals(Optional.of(begins), NextEntry.after(line, line.length()));
    }

    @ParameterizedTest
    @CsvSource({"'- '", "'-'", "'  12. '", "'-   '"})
    void endsTheListBehindAnEmptyOne(String line) {
        assertEquals(Optional.empty(), NextEntry.after(line, line.length()));
    }

    @Test
    void isNoneWhileTheCursorStandsBeforeTheWords() {
        assertEquals(Optional.of(""), NextEntry.after("- lamp", 0));
        assertEquals(Optional.of(""), NextEntry.after("- lamp", 1));
        assertEquals(Optional.of("- "), NextEntry.after("- lamp", 2));
    }
}
