package io.vigil.console.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    @Tag("P11")
    void aJourneyIsABlockOfThreeHours() {
        assertEquals(Duration.ofHours(3), Kind.JOURNEY.length());
        assertEquals(
                "14:00 to 17:00",
                Week.at(1, Kind.JOURNEY, "2026-11-23T19:00:00Z").therapistTime());
    }

    @Test
    void everyKindHasALengthAndAName() {
        for (var kind : Kind.values()) {
            assertFalse(kind.text().isBlank());
            assertTrue(kind.length().toMinutes() > 0);
        }
    }

    @Test
    void todayIsInOrderAndEndsAtMidnightWhereTheTherapistIs() {
        var schedule = Schedule.of(List.of(
                Week.made(1, Kind.PARTS, "2026-11-23T20:00:00Z"),
                Week.made(2, Kind.PARTS, "2026-11-23T15:00:00Z"),
                Week.made(3, Kind.FOLLOW_UP, "2026-11-24T04:30:00Z"),
                Week.made(4, Kind.FOLLOW_UP, "2026-11-24T05:00:00Z"),
                Week.made(5, Kind.JOURNEY, "2026-11-23T04:00:00Z"),
                Week.made(6, Kind.PARTS, "2026-11-23T04:00:00Z")));

        assertEquals(
                List.of(5L, 2L, 1L, 3L),
                schedule.on(TODAY, Week.NEW_YORK).stream()
                        .map(each -> each.id().getLeastSignificantBits())
                        .toList(),
                "a block that began yesterday evening still runs; what ended at midnight does not");
    }

    @Test
    void whatWasCalledOffIsNotThereAndTheOthersAre() {
        var schedule = Schedule.of(List.of(
                Week.made(1, Kind.PARTS, "2026-11-23T15:00:00Z"),
                Week.made(2, Kind.PARTS, "2026-11-23T17:00:00Z"),
                Week.calledOff(1),
                Week.calledOff(99)));

        assertEquals(Optional.empty(), schedule.find(new UUID(15, 1)));
        assertEquals(1, schedule.all().size());
    }

    @Test
    void aDayWithoutAnHourOrWithOneMoreIsStillOneDay() {
        var forward = LocalDate.of(2027, 3, 14);
        var schedule = Schedule.of(List.of(
                Week.made(1, Kind.PARTS, "2027-03-14T05:00:00Z"), Week.made(2, Kind.PARTS, "2027-03-15T03:59:00Z")));

        assertEquals(2, schedule.on(forward, Week.NEW_YORK).size());
    }

    @Property
    void twoAppointmentsOverlapExactlyWhenSomeMinuteIsInBoth(
            @ForAll @IntRange(min = 0, max = 400) int first, @ForAll @IntRange(min = 0, max = 400) int second) {
        var one = atMinute(1, Kind.JOURNEY, first);
        var other = atMinute(2, Kind.PARTS, second);

        var shared = first < second + 60 && second < first + 180;
        assertEquals(shared, one.overlaps(other));
        assertEquals(shared, other.overlaps(one));
    }

    private static Appointment atMinute(long id, Kind kind, int minute) {
        return new Appointment(
                new UUID(15, id),
                Week.CLIENT,
                kind,
                Week.NOW.plus(Duration.ofMinutes(minute)),
                kind.length(),
                Week.NEW_YORK,
                Week.CHICAGO);
    }

    @Test
    void bothClocksAreSaid() {
        var there = Week.at(1, Kind.PARTS, "2026-11-23T20:00:00Z");

        assertEquals("15:00 to 16:00", there.therapistTime());
        assertEquals("14:00 to 15:00 for your client", there.clientTime());
        assertEquals("the same for your client", in(there, Week.NEW_YORK).clientTime());
        assertEquals(
                "06:00 to 07:00 on 2026-11-24 for your client",
                in(there, ZoneId.of("Australia/Brisbane")).clientTime());
    }

    private static Appointment in(Appointment at, ZoneId zone) {
        return new Appointment(at.id(), at.client(), at.kind(), at.start(), at.length(), at.therapistZone(), zone);
    }

    @Test
    void whatIsDueIsInOrderOfItsDay() {
        var late = new Due(Week.CLIENT, TODAY.plusDays(2), "Integration session");
        var over = new Due(new UUID(7, 2), TODAY.minusDays(1), "Follow-up after 24 hours");

        assertEquals(List.of(over, late), Due.inOrder(List.of(late, over)));
    }

    @Test
    void anAppointmentTakesItsTimeAndSaysNothingInALog() {
        var at = Week.at(1, Kind.JOURNEY, "2026-11-23T19:00:00Z");

        assertThrows(
                IllegalArgumentException.class,
                () -> new Appointment(
                        at.id(), at.client(), at.kind(), at.start(), Duration.ZERO, Week.NEW_YORK, Week.CHICAGO));
        assertFalse(at.toString().contains("2026"));
    }
}
