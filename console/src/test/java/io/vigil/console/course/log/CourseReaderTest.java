package io.vigil.console.course.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.course.Course;
import io.vigil.console.course.CourseGates;
import io.vigil.console.course.Story;
import io.vigil.console.course.Where;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.given.JourneyDay;
import io.vigil.console.course.given.JourneyDay.Sign;
import io.vigil.console.course.given.JourneyDays;
import io.vigil.console.course.given.KnownParts;
import io.vigil.console.course.log.CourseLog.NotRead;
import io.vigil.console.course.log.CourseLog.Why;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A course that is put together from facts, sessions and parts, one of which may not be readable. */
class CourseReaderTest {
    private static final UUID CLIENT = new UUID(7, 1);
    private static final List<CourseEvent> FACTS = Story.prepared().course.facts();
    private static final KnownParts PARTS = Story.prepared().course.parts();
    private static final List<JourneyDay> DAYS =
            List.of(JourneyDay.of(Story.FIRST_JOURNEY, Story.FIRST_DAY.plusDays(1), Sign.MEDICINE_TAKEN, Sign.ENDED));

    private static CourseLog facts() throws CourseLog.NotKept {
        var log = new MemoryCourseLog();
        log.append(CLIENT, FACTS);
        return log;
    }

    /** A log of which only the first facts can be read. */
    private static CourseLog factsNotRead(Why why) {
        return new CourseLog() {
            @Override
            public List<CourseEvent> read(UUID client) throws NotRead {
                throw new NotRead(why, "one is lost", FACTS.subList(0, 2));
            }

            @Override
            public void append(UUID client, List<CourseEvent> events) {
                throw new AssertionError("reading keeps nothing");
            }
        };
    }

    private static CourseReader.PartsSource partsNotRead(Why why) {
        return client -> {
            throw new NotRead(why, "the map is lost", List.of());
        };
    }

    @Test
    void whatCanBeReadIsWhole() throws Exception {
        var course = new CourseReader(facts(), client -> DAYS, client -> PARTS)
                .of(CLIENT)
                .course()
                .orElseThrow();

        assertEquals(FACTS, course.facts());
        assertEquals(DAYS, course.days());
        assertEquals(PARTS, course.parts());
        assertEquals(Course.Reading.WHOLE, course.reading());
    }

    @Test
    void aLostFactLeavesTheOthersToLookAtAndLeadsToNoJourney() {
        var course = new CourseReader(factsNotRead(Why.DAMAGED), client -> List.of(), client -> PARTS)
                .of(CLIENT)
                .course()
                .orElseThrow();

        assertEquals(FACTS.subList(0, 2), course.facts());
        assertEquals(PARTS, course.parts());
        isClosedForTheBackup(course);
    }

    @Test
    void aSessionThatCannotBeReadLeadsToNoJourney() throws Exception {
        JourneyDays lost = client -> {
            throw new JourneyDays.NotRead("one session is lost", DAYS);
        };

        var course = new CourseReader(facts(), lost, client -> PARTS)
                .of(CLIENT)
                .course()
                .orElseThrow();

        assertEquals(DAYS, course.days(), "those that can be read are shown");
        isClosedForTheBackup(course);
    }

    @Test
    void aMapThatCannotBeReadLeadsToNoJourney() throws Exception {
        var course = new CourseReader(facts(), client -> List.of(), partsNotRead(Why.DAMAGED))
                .of(CLIENT)
                .course()
                .orElseThrow();

        assertEquals(FACTS, course.facts());
        assertEquals(KnownParts.NONE, course.parts(), "nobody is taken for known");
        isClosedForTheBackup(course);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCKED", "DISK"})
    void whatIsLockedOrNotReachedIsNoEmptyCourse(Why why) throws Exception {
        for (var reader : List.of(
                new CourseReader(factsNotRead(why), client -> DAYS, client -> PARTS),
                new CourseReader(facts(), client -> DAYS, partsNotRead(why)))) {
            var read = reader.of(CLIENT);

            assertEquals(Optional.empty(), read.course());
            assertEquals(Optional.of(why), read.whyNot());
        }
    }

    private static void isClosedForTheBackup(Course course) {
        assertEquals(Course.Reading.IN_PARTS, course.reading());
        assertTrue(CourseGates.beforeJourneyDay(course, Story.FIRST_DAY).stream()
                .anyMatch(missing -> missing.where() == Where.BACKUP));
        assertEquals(
                course.reading(),
                course.after(List.of()).beside(DAYS, PARTS).reading(),
                "what comes later does not make it whole");
    }
}
