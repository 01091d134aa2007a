package io.vigil.console.app.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HelpAskedTest {
    private final HelpAsked help = new HelpAsked();
    private final AtomicInteger raised = new AtomicInteger();

    private FromConsole hears(String id, int presses) {
        return help.heard(new FromGuest.Help(id, Instant.EPOCH, presses), raised::incrementAndGet);
    }

    @Test
    void onePressIsRaisedOnceAndAnsweredEveryTimeThePageRepeatsIt() {
        var first = hears("a", 1);
        var again = hears("a", 1);

        assertEquals(1, raised.get());
        assertEquals(first, again);
    }

    @Test
    void thatTheTherapistIsThereIsSaidOnceAndTheNextPressIsNews() {
        hears("a", 1);

        assertEquals(Optional.of(new FromConsole.HelpOver("a")), help.standDown());
        assertEquals(Optional.empty(), help.standDown());
        assertInstanceOf(FromConsole.HelpOver.class, hears("a", 1), "the page has not heard yet that it is over");
        assertEquals(1, raised.get());

        hears("b", 1);
        assertEquals(2, raised.get());
    }
}
