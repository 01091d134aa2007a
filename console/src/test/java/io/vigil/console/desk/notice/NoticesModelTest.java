package io.vigil.console.desk.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.words.Notice;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticesModelTest {
    private final NoticesModel notices = new NoticesModel();
    private final Notice first = new Notice("One.", "It means this.", "Do that.");
    private final Notice third = new Notice("Three.", "It means this.", "Do that.");
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
    void whatCanWaitStandsBehindTheOthersWheneverItCame() {
        notices.addBehind(first);
        notices.add(second);
        notices.addBehind(third);
        assertEquals(new NoticesModel.Shown(Optional.of(second), 2), notices.shown());

        notices.dismissNewest();
        assertEquals(new NoticesModel.Shown(Optional.of(first), 1), notices.shown());

        notices.dismissNewest();
        assertEquals(new NoticesModel.Shown(Optional.of(third), 0), notices.shown());
    }

    @Test
    void whatCanWaitIsSaidOnce() {
        notices.addBehind(first);
        notices.add(second);
        notices.addBehind(first);

        assertEquals(new NoticesModel.Shown(Optional.of(second), 1), notices.shown());
    }

    @Test
    void aRefusalTakesThePlaceOfTheOneBefore() {
        notices.add(first);
        notices.addRefusal(second);
        notices.addRefusal(third);

        assertEquals(new NoticesModel.Shown(Optional.of(third), 1), notices.shown());
    }

    @Test
    void aRefusalIsGoneWithItsStepAndOtherNoticesStay() {
        notices.stepIs("Setting");
        notices.addRefusal(second);
        notices.add(first);

        assertFalse(notices.stepIs("Setting"));
        assertEquals(new NoticesModel.Shown(Optional.of(first), 1), notices.shown());
        assertTrue(notices.stepIs("Medicine"));
        assertEquals(new NoticesModel.Shown(Optional.of(first), 0), notices.shown());
    }

    @Test
    void aRefusalThatWasPutAwayTakesNothingElseWithIt() {
        notices.addRefusal(first);
        notices.dismissNewest();
        notices.add(second);

        notices.stepIs("Medicine");

        assertEquals(new NoticesModel.Shown(Optional.of(second), 0), notices.shown());
    }

    @Test
    void puttingAwayNothingIsHarmless() {
        notices.dismissNewest();

        assertEquals(new NoticesModel.Shown(Optional.empty(), 0), notices.shown());
    }
}
