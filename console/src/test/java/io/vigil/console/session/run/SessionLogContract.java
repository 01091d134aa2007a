package io.vigil.console.session.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.console.checklist.Item;
import io.vigil.console.session.Day;
import io.vigil.console.session.EveryFact;
import io.vigil.console.session.event.SessionEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every place for facts has to do; each adapter's test extends this. */
public abstract class SessionLogContract {
    /** A log without facts. */
    protected abstract SessionLog empty();

    @Test
    void aNewLogHoldsNothing() throws SessionLog.NotRead {
        assertEquals(List.of(), empty().read());
    }

    @Test
    void everyKindOfFactComesBackAsItWasInItsOrder() throws SessionLog.NotRecorded, SessionLog.NotRead {
        var facts = EveryFact.once();
        var log = empty();

        for (var fact : facts) {
            log.append(List.of(fact));
        }

        assertEquals(facts, log.read());
    }

    @Test
    void factsOfOneDecisionAreKeptTogether() throws SessionLog.NotRecorded, SessionLog.NotRead {
        var log = empty();
        log.append(EveryFact.once().subList(0, 2));

        log.append(EveryFact.once().subList(2, 5));

        assertEquals(EveryFact.once().subList(0, 5), log.read());
    }

    @Test
    void nothingToKeepChangesNothing() throws SessionLog.NotRecorded, SessionLog.NotRead {
        var log = empty();

        log.append(List.of());

        assertEquals(List.of(), log.read());
    }

    @Test
    void whatWasReadIsNotTheLogItself() throws SessionLog.NotRecorded, SessionLog.NotRead {
        var log = empty();
        var given = new ArrayList<SessionEvent>();
        given.add(new SessionEvent.ItemKept(Day.NOON, Item.IDENTITY, ""));
        log.append(given);
        var read = log.read();

        given.clear();

        assertEquals(1, log.read().size());
        assertThrows(UnsupportedOperationException.class, read::clear);
    }
}
