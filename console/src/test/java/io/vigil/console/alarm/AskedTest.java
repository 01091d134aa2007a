package io.vigil.console.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.alarm.tune.Pattern;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-60")
class AskedTest {
    private static final Asked LOST = Asked.NOTHING.with(Pattern.CONTACT_LOST, 10);

    @Test
    void whatIsRaisedRingsUntilItIsTaken() {
        assertEquals(Set.of(Pattern.CONTACT_LOST), LOST.ringing());
        assertTrue(LOST.raises(Asked.NOTHING));
        assertEquals(Set.of(), LOST.without(Pattern.CONTACT_LOST).ringing());
    }

    @Test
    void raisedFiftyTimesItIsOneSinceTheFirst() {
        var asked = LOST;
        for (var press = 0; press < 50; press++) {
            asked = asked.with(Pattern.CONTACT_LOST, 11 + press);
        }

        assertEquals(LOST, asked);
        assertFalse(asked.raises(LOST));
    }

    @Test
    void takingOneLeavesTheOther() {
        var both = LOST.with(Pattern.HELP, 20);

        assertEquals(Set.of(Pattern.HELP), both.without(Pattern.CONTACT_LOST).ringing());
        assertEquals(both, LOST.with(Pattern.HELP, 20));
        assertEquals(LOST, LOST.without(Pattern.HELP));
    }
}
