package io.vigil.console.course.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.console.course.Story;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every place for the facts of courses has to do; each adapter's test extends this. */
public abstract class CourseLogContract {
    protected static final UUID CLIENT = new UUID(7, 1);

    /** A log without facts. */
    protected abstract CourseLog empty();

    @Test
    void aNewLogHasNoFacts() throws Exception {
        assertEquals(List.of(), empty().read(CLIENT));
    }

    @Test
    void everyKindOfFactComesBackAsItWasInItsOrder() throws Exception {
        var log = empty();

        for (var fact : Story.everyKind()) {
            log.append(CLIENT, List.of(fact));
        }

        assertEquals(Story.everyKind(), log.read(CLIENT));
    }

    @Test
    void factsThatAreKeptTogetherComeBackInTheirOrder() throws Exception {
        var log = empty();

        log.append(CLIENT, Story.everyKind());

        assertEquals(Story.everyKind(), log.read(CLIENT));
    }

    @Test
    void eachClientHasACourseOfTheirOwn() throws Exception {
        var log = empty();

        log.append(CLIENT, Story.everyKind());
        log.append(new UUID(7, 2), Story.everyKind().subList(0, 3));

        assertEquals(Story.everyKind(), log.read(CLIENT));
        assertEquals(3, log.read(new UUID(7, 2)).size());
    }

    @Test
    void aNumberThatIsTakenIsRefusedAndNothingIsEdited() throws Exception {
        var log = empty();
        var facts = Story.everyKind();
        log.append(CLIENT, facts);

        for (var fact : facts) {
            assertThrows(CourseLog.NotKept.class, () -> log.append(CLIENT, List.of(fact)));
        }
        assertEquals(facts, log.read(CLIENT));
    }

    @Test
    void nothingToKeepIsKeptAtOnce() throws Exception {
        var log = empty();

        log.append(CLIENT, List.of());

        assertEquals(List.of(), log.read(CLIENT));
    }
}
