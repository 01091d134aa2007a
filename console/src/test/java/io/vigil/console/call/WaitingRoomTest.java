package io.vigil.console.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.WaitingRoom.Care;
import io.vigil.console.call.WaitingRoom.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SAFE-91")
class WaitingRoomTest {
    @Test
    void whoComesWaitsUntilLetIn() {
        var room = WaitingRoom.opened().another(Words.NOT_YET, Care.USUAL);

        assertFalse(room.isLetIn());
        assertTrue(room.letIn().isLetIn());
    }

    @Test
    void whoWasLetInBeforeAnybodySatThereIsInWithTheFirst() {
        assertTrue(
                WaitingRoom.opened().letIn().another(Words.NOT_YET, Care.USUAL).isLetIn());
    }

    @ParameterizedTest
    @CsvSource({"NOT_YET, USUAL, false", "NOT_YET, WATCHED, true", "CONFIRMED, USUAL, true", "CONFIRMED, WATCHED, true"
    })
    void whoComesAfterAnotherIsLetInAnewUnlessKnownOrUnderMedicine(Words words, Care care, boolean in) {
        var first = WaitingRoom.opened().another(Words.NOT_YET, Care.USUAL).letIn();

        assertEquals(in, first.another(words, care).isLetIn());
    }

    @Test
    void nobodyWhoWaitsIsLetInByBeingAnother() {
        var waits = WaitingRoom.opened().another(Words.NOT_YET, Care.USUAL);

        for (var words : Words.values()) {
            for (var care : Care.values()) {
                assertFalse(waits.another(words, care).isLetIn(), words + " " + care);
            }
        }
    }

    @Test
    void afterTheEndWhoeverComesWaits() {
        assertFalse(WaitingRoom.opened().letIn().closed().isLetIn());
    }
}
