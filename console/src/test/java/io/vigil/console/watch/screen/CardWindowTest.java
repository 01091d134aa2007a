package io.vigil.console.watch.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.lock.LockWindow.Place;
import java.awt.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the card stands, and the window that asks for the passphrase beside it. */
class CardWindowTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 1366, 768", "0, 27, 1366, 701", "70, 0, 1210, 1024", "0, 0, 1000, 600", "1920, 0, 2560, 1440"})
    void bothAreSeenWholeBesideEachOther(int x, int y, int width, int height) {
        var room = new Rectangle(x, y, width, height);

        var card = CardWindow.place(room);
        var lock = Place.BESIDE_THE_CARD.in(room);

        assertFalse(card.intersects(lock), card + " " + lock);
        assertTrue(room.contains(card), card.toString());
        assertTrue(room.contains(lock), lock.toString());
        assertEquals(440, lock.width);
        assertEquals(height, lock.height);
        assertTrue(card.width >= 560, "room for the numbers: " + card.width);
    }

    @Test
    void onASmallScreenTheCardTakesItAll() {
        var room = new Rectangle(0, 0, 900, 600);

        assertEquals(room, CardWindow.place(room));
        assertEquals(new Rectangle(460, 0, 440, 600), Place.BESIDE_THE_CARD.in(room));
    }

    @Test
    void withoutACardTheWindowStandsInTheMiddleAndFitsTheScreen() {
        assertEquals(new Rectangle(277, 156, 1366, 768), Place.WHOLE.in(new Rectangle(0, 0, 1920, 1080)));
        assertEquals(new Rectangle(0, 27, 1280, 693), Place.WHOLE.in(new Rectangle(0, 27, 1280, 693)));
    }
}
