package io.vigil.console.notes.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsertionTest {
    private static final String LINES = "# Journey\n\n- \n";

    private static String after(String text, Insertion insertion) {
        return text.substring(0, insertion.at()) + insertion.text() + text.substring(insertion.at());
    }

    @Property
    void takesNothingAway(
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 6) String head,
            @ForAll @IntRange(max = 3) int blank,
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 6) String tail) {
        var text = head + "\n".repeat(blank) + tail;
        for (var cursor = 0; cursor <= text.length(); cursor++) {
            for (var insertion : java.util.List.of(
                    Insertion.lines(text, cursor, LINES), Insertion.words(text, cursor, "[[Watchman]]"))) {
                var now = after(text, insertion);
                assertTrue(now.startsWith(text.substring(0, insertion.at())));
                assertTrue(now.endsWith(text.substring(insertion.at())));
                assertTrue(insertion.caret() >= insertion.at() && insertion.caret() <= now.length());
            }
        }
    }

    @Test
    void standsAloneInAnEmptyNoteAndTheCursorIsAtTheFirstEntry() {
        var insertion = Insertion.lines("", 0, LINES);

        assertEquals("# Journey\n\n-", insertion.text());
        assertEquals(insertion.text().length(), insertion.caret());
    }

    @Test
    void goesBehindTheLineTheCursorStandsIn() {
        assertEquals("one two\n\n# A\n\nthree", after("one two\nthree", Insertion.lines("one two\nthree", 3, "# A")));
        assertEquals("one two\n\n# A", after("one two", Insertion.lines("one two", 3, "# A")));
    }

    @Test
    void keepsAnEmptyLineAroundItselfAndNoMore() {
        assertEquals("one\n\n# A\n\ntwo", after("one\n\n\ntwo", Insertion.lines("one\n\n\ntwo", 5, "# A")));
        assertEquals("one\n\n# A\n\ntwo", after("one\n\ntwo", Insertion.lines("one\n\ntwo", 5, "# A")));
        assertEquals("# A\n\ntwo", after("two", Insertion.lines("two", 0, "# A")));
        assertEquals("\n# A", after("\n", Insertion.lines("\n", 1, "# A")));
    }

    @Test
    void leavesTheCursorBehindItselfWhenThereIsNothingToFillIn() {
        assertEquals("one\n\nplain".length(), Insertion.lines("one", 3, "plain").caret());
    }

    @ParameterizedTest
    @CsvSource({"'',0,X", "'met ',4,'met X'", "'met',3,'met X'", "'metgate',3,'met X gate'", "'met .',4,'met X.'"})
    void putsWordsWhereTheCursorIs(String text, int cursor, String expected) {
        var insertion = Insertion.words(text, cursor, "X");

        assertEquals(expected, after(text, insertion));
        assertEquals(insertion.at() + insertion.text().length(), insertion.caret());
    }

    @Test
    void saysNothingOfTheTextInALog() {
        assertFalse(Insertion.words("", 0, "Watchman").toString().contains("Watchman"));
    }
}
