package io.vigil.console.desk.notice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-40")
class BarsElsewhereTest {
    @Test
    void isOnEveryOtherScreen() {
        assertTrue(BarsElsewhere.isMissed(true, false));
        assertTrue(BarsElsewhere.isMissed(false, false));
    }

    @Test
    void isOnTheDesksOwnScreenWhileAnotherProgramHasTheKeyboard() {
        assertTrue(BarsElsewhere.isMissed(false, true));
    }

    @Test
    void isNotAboveADeskThatIsSeen() {
        assertFalse(BarsElsewhere.isMissed(true, true));
    }
}
