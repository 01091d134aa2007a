package io.vigil.console.desk.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.words.Notice;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticesModelTest {
    private final NoticesModel notices = new NoticesModel();
    private final Notice first = new Notice("One.", "It means this.", "Do that.");
    private final Notice second = new Notice("Two.", "It means this.", "Do that.");

    @Test
    void theNewestStandsFirstAndTheOthersAreCounted() {
        notices.add(first);
        notices.add(second);

        assertEquals(new NoticesModel.Shown(Optional.of(second), 1), notices.shown());
    }

    @Test
    void aNoticeStaysUntilItIsPutAway() {
        notices.add(first);
        notices.add(second);

        notices.dismissNewest();

        assertEquals(new NoticesModel.Shown(Optional.of(first), 0), notices.shown());
    }

    @Test
    void theSameNoticeTwiceInARowIsOne() {
        notices.add(first);
        notices.add(first);

        assertEquals(new NoticesModel.Shown(Optional.of(first), 0), notices.shown());
    }

    @Test
    void puttingAwayNothingIsHarmless() {
        notices.dismissNewest();

        assertEquals(new NoticesModel.Shown(Optional.empty(), 0), notices.shown());
    }
}
