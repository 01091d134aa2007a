package io.vigil.console.desk.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import javax.swing.text.BadLocationException;
import javax.swing.text.Segment;
import javax.swing.text.StringContent;
import org.junit.jupiter.api.Test;

class WipedContentTest {
    private final WipedContent content = new WipedContent();

    private char[] memory() throws BadLocationException {
        var segment = new Segment();
        content.getChars(0, 0, segment);
        return segment.array;
    }

    private void insert(int where, String text) throws BadLocationException {
        var undo = content.insertString(where, text);
        assertNull(undo, "what could be undone would have to be kept");
    }

    private void remove(int where, int count) throws BadLocationException {
        var undo = content.remove(where, count);
        assertNull(undo, "what could be undone would have to be kept");
    }

    private String whole() throws BadLocationException {
        return content.getString(0, content.length());
    }

    @Test
    void beginsWithSwingsLineEndAlone() throws Exception {
        assertEquals("\n", whole());
        assertTrue(content.holdsNothing());
    }

    @Test
    void whatIsTakenOutOfTheMiddleIsClosedOverAndItsEndOverwritten() throws Exception {
        insert(0, "the quiet river");

        remove(4, 6);

        assertEquals("the river\n", whole());
        assertEquals("the river\n" + "\0".repeat(memory().length - 10), String.valueOf(memory()));
        assertFalse(content.holdsNothing());
    }

    @Test
    void nothingIsLeftWhenAllIsTakenOut() throws Exception {
        insert(0, "the quiet river");

        remove(0, 15);

        Seen.assertWiped(memory());
        assertTrue(content.holdsNothing());
    }

    @Test
    void theOldArrayIsOverwrittenWhenItGrows() throws Exception {
        insert(0, "the quiet river");
        var before = memory();

        insert(3, "x".repeat(before.length));

        assertNotSame(before, memory());
        assertEquals("\0".repeat(before.length), String.valueOf(before));
        assertEquals("the" + "x".repeat(before.length) + " quiet river\n", whole());
    }

    @Test
    void whatIsHandedToSwingIsNoCopy() throws Exception {
        insert(0, "the quiet river");
        var segment = new Segment();

        content.getChars(4, 5, segment);

        assertSame(memory(), segment.array);
        assertEquals("quiet", segment.toString());
    }

    @Test
    void placesThatAreNotThereAreRefused() throws Exception {
        insert(0, "river");

        assertThrows(BadLocationException.class, () -> content.remove(3, 4));
        assertThrows(BadLocationException.class, () -> content.getString(-1, 1));
        assertThrows(BadLocationException.class, () -> content.insertString(7, "x"));
        assertEquals("river\n", whole());
    }

    /** Swing's own content, which wipes nothing, is the measure: text and positions after a thousand strokes by chance. */
    @Test
    void textAndPositionsAreThoseOfSwingsOwnContent() throws Exception {
        var chance = new Random(20261123);
        var swings = new StringContent();
        for (var stroke = 0; stroke < 1_000; stroke++) {
            var typed = content.length() - 1;
            var where = chance.nextInt(typed + 1);
            var position = content.createPosition(where);
            var swingsPosition = swings.createPosition(where);
            if (chance.nextInt(3) > 0) {
                var text = "abcdefgh".substring(chance.nextInt(8));
                var at = chance.nextInt(typed + 1);
                insert(at, text);
                swings.insertString(at, text);
            } else {
                var count = chance.nextInt(typed - where + 1);
                remove(where, count);
                swings.remove(where, count);
            }
            assertEquals(swings.getString(0, swings.length()), whole());
            assertEquals(swingsPosition.getOffset(), position.getOffset(), "after stroke " + stroke);
        }
    }
}
