package io.vigil.console.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every place for the schedule has to do; each adapter's test extends this. */
public abstract class ScheduleBookContract {
    /** A book without facts. */
    protected abstract ScheduleBook empty();

    @Test
    void aNewBookHasNoFacts() throws Exception {
        assertEquals(new ScheduleBook.Kept(List.of(), 0), empty().all());
    }

    @Test
    void everyFactComesBackAsItWasInTheOrderOfKeeping() throws Exception {
        var book = empty();
        var facts = List.of(
                Week.made(1, Kind.JOURNEY, "2026-11-23T19:00:00Z"),
                Week.calledOff(1),
                Week.made(2, Kind.FOLLOW_UP, "2027-03-14T06:59:59Z"),
                Week.calledOff(2));

        for (var fact : facts) {
            book.append(fact);
        }

        assertEquals(new ScheduleBook.Kept(facts, 0), book.all());
    }

    @Test
    void whatWasReadIsNotTheBookItself() throws Exception {
        var book = empty();
        book.append(Week.made(1, Kind.PARTS, "2026-11-23T19:00:00Z"));
        var read = book.all().facts();

        assertThrows(UnsupportedOperationException.class, read::clear);
    }
}
