package io.vigil.console.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.words.Notice;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishTest {
    private static final UUID ID = new UUID(15, 99);

    private static Decided decide(String date, String time, String zone, ScheduleFact... facts) {
        return new Wish(Week.CLIENT, Kind.JOURNEY, date, time, Week.NEW_YORK, zone)
                .decide(Schedule.of(List.of(facts)), ID, Week.NOW);
    }

    private static Appointment accepted(Decided decided) {
        var fact = assertInstanceOf(Decided.Accepted.class, decided).fact();
        return assertInstanceOf(ScheduleFact.Made.class, fact).made();
    }

    private static Notice refused(Decided decided) {
        return assertInstanceOf(Decided.Refused.class, decided).notice();
    }

    @Test
    @Tag("P11")
    void aTimeToComeIsKeptInBothZones() {
        var made = accepted(decide(" 2026-11-24 ", "14:00", "America/Chicago"));

        assertEquals(Instant.parse("2026-11-24T19:00:00Z"), made.start());
        assertEquals(Instant.parse("2026-11-24T22:00:00Z"), made.end());
        assertEquals(Week.CHICAGO, made.clientZone());
    }

    @Test
    void withoutAZoneTheClientIsWhereTheTherapistIs() {
        assertEquals(Week.NEW_YORK, accepted(decide("2026-11-24", "9:05", "")).clientZone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24.11.2026", "2026-02-29", "2026-13-01", "tomorrow"})
    void whatIsNoDateIsRefusedInItsOwnWords(String date) {
        assertEquals(
                "\"" + date + "\" is no date.",
                refused(decide(date, "14:00", "")).what());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "14.00", "2 pm", "24:00", "14:60"})
    void whatIsNoTimeIsRefusedInItsOwnWords(String time) {
        assertEquals(
                "\"" + time + "\" is no time of the day.",
                refused(decide("2026-11-24", time, "")).what());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chicago", "+02:00", "CST", "UTC+2", "Mars/Olympus", "../../etc"})
    void aZoneThatIsNoPlaceIsRefused(String zone) {
        assertEquals(
                "\"" + zone + "\" is no time zone.",
                refused(decide("2026-11-24", "14:00", zone)).what());
    }

    @Test
    void aMegabyteIsRefusedInAShortSentence() {
        var notice = refused(decide("x".repeat(1_000_000), "14:00", ""));

        assertTrue(notice.what().length() < 100);
    }

    @Test
    void anHourThatTheClockSkipsIsRefusedWithTheNextThatExists() {
        var notice = refused(decide("2027-03-14", "02:30", ""));

        assertEquals(
                "02:30 does not exist on 2027-03-14 in America/New_York: the clocks go forward over it.",
                notice.what());
        assertEquals("Choose 03:00 or later.", notice.next());
        assertEquals(
                Instant.parse("2027-03-14T07:00:00Z"),
                accepted(decide("2027-03-14", "03:00", "")).start());
    }

    @Test
    void anHourThatComesTwiceIsRefused() {
        assertEquals(
                "01:30 comes twice on 2027-11-07 in America/New_York: the clocks go back.",
                refused(decide("2027-11-07", "01:30", "")).what());
        assertEquals(
                Instant.parse("2027-11-07T07:00:00Z"),
                accepted(decide("2027-11-07", "02:00", "")).start());
    }

    @Test
    void aBlockOverTheChangeOfTheClocksStillTakesThreeHours() {
        var made = accepted(decide("2027-03-14", "01:00", ""));

        assertEquals("01:00 to 05:00", made.therapistTime());
    }

    @Test
    void whatIsOverOrFarAheadIsRefused() {
        assertEquals(
                "08:59 to 11:59 on 2026-11-23 is over.",
                refused(decide("2026-11-23", "08:59", "")).what());
        accepted(decide("2026-11-23", "09:00", ""));
        assertTrue(refused(decide("+999999999-01-01", "09:00", "")).what().endsWith("more than two years ahead."));
        assertEquals(
                "2036-11-24 lies more than two years ahead.",
                refused(decide("2036-11-24", "09:00", "")).what());
    }

    @ParameterizedTest
    @CsvSource({"10:00, taken", "11:30, free", "07:59, taken", "12:00, free", "11:29, taken"})
    void oneClientAtATime(String time, String how) {
        var other = Week.made(1, Kind.JOURNEY, "2026-11-24T13:30:00Z"); // 8:30 to 11:30 in New York

        var decided = decide("2026-11-24", time, "", other);

        if (how.equals("free")) {
            accepted(decided);
        } else {
            assertTrue(refused(decided).what().endsWith("overlaps another appointment, 08:30 to 11:30."));
        }
    }

    @Test
    void everyNoticeHasItsThreeSentences() {
        for (var why : ScheduleBook.Why.values()) {
            assertTrue(ScheduleNotices.notKept(why).what().startsWith("The appointment was not kept"));
        }
        assertTrue(ScheduleNotices.partlyRead(1).what().startsWith("One entry"));
        assertTrue(ScheduleNotices.notRead().next().endsWith("."));
        assertTrue(ScheduleNotices.gone().next().endsWith("."));
    }
}
