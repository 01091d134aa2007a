package io.vigil.console.notes.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.notes.form.Line.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
    @ParameterizedTest
    @CsvSource({
        "'# Journey',HEADING,1,'',Journey",
        "'## Parts met',HEADING,2,'',Parts met",
        "'###   Words',HEADING,3,'',Words",
        "'- lamp on',BULLET,0,'',lamp on",
        "'* lamp on',BULLET,0,'',lamp on",
        "'  - inside',BULLET,1,'',inside",
        "'            - deep',BULLET,3,'',deep",
        "'- ',BULLET,0,'',''",
        "'-',BULLET,0,'',''",
        "'1. first',NUMBERED,0,1,first",
        "'12) twelfth',NUMBERED,0,12,twelfth",
        "'  3. inside',NUMBERED,1,3,inside",
    })
    void readsItsMark(String line, Kind kind, int level, String mark, String says) {
        var read = Line.of(line);

        assertEquals(kind, read.kind());
        assertEquals(level, read.level());
        assertEquals(mark, read.mark());
        assertEquals(says, line.substring(read.start()));
        assertEquals(says, Line.saying(line));
        assertEquals(kind != Kind.HEADING, read.isEntry());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "#nothing",
                "#### four",
                "-dash",
                "1.5 mg as said",
                "12345. year",
                "<b>bold</b>",
                " ",
                "–"
            })
    void takesEverythingElseAsItStands(String line) {
        assertEquals(new Line(Kind.TEXT, 0, "", 0), Line.of(line));
        assertEquals(line, Line.saying(line));
        assertFalse(Line.of(line).isEntry());
    }

    @Property
    void neverReachesBeyondTheLine(@ForAll String line) {
        var read = Line.of(line);

        assertTrue(read.start() >= 0 && read.start() <= line.length());
    }

    @Test
    void readsAMegabyteInOneLineByItsFirstCharacters() {
        assertEquals(Kind.BULLET, Line.of("- " + "x".repeat(1 << 20)).kind());
    }
}
