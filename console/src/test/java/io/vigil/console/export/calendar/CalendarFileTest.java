package io.vigil.console.export.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.util.ICalDate;
import io.vigil.console.schedule.Appointment;
import io.vigil.console.schedule.Kind;
import io.vigil.console.schedule.Week;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {
    private final CalendarFile file = new CalendarFile(UUID::randomUUID, Clock.fixed(Week.NOW, ZoneOffset.UTC));

    private static Appointment at(String zone, String start) {
        return new Appointment(
                new UUID(15, 1),
                Week.CLIENT,
                Kind.JOURNEY,
                Instant.parse(start),
                Kind.JOURNEY.length(),
                ZoneId.of(zone),
                Week.CHICAGO);
    }

    @ParameterizedTest
    @Tag("P11")
    @CsvSource({
        "America/New_York, 2026-11-23T19:00:00Z", "America/New_York, 2027-07-01T13:00:00Z",
        "America/New_York, 2027-03-14T06:00:00Z", "America/New_York, 2027-03-14T07:00:00Z",
        "America/New_York, 2027-11-07T07:00:00Z", "America/Phoenix, 2026-11-23T19:00:00Z",
        "Europe/Dublin, 2027-01-10T10:00:00Z", "Europe/Berlin, 2027-06-10T10:00:00Z",
        "Asia/Kolkata, 2026-12-01T04:30:00Z", "Australia/Lord_Howe, 2027-01-10T00:00:00Z",
        "UTC, 2026-12-01T12:00:00Z",
    })
    void anotherProgramReadsTheThreeHoursAtTheSameMoment(String zone, String start) {
        var read = Biweekly.parse(file.of(at(zone, start))).first();

        var event = read.getEvents().get(0);
        assertEquals(Instant.parse(start), moment(event.getDateStart().getValue(), read));
        assertEquals(180 * 60 * 1000L, event.getDuration().getValue().toMillis());
        assertTrue(read.validate(ICalVersion.V2_0).isEmpty(), () -> read.validate(ICalVersion.V2_0)
                .toString());
    }

    /**
     * By the rules that stand in the file alone (RFC 5545 §3.6.5): the offset of the last change before the local time. The
     * library's own reader is wrong in the hour before a change, and in zones that change by half an hour.
     */
    private static Instant moment(ICalDate local, ICalendar in) {
        var zone = in.getTimezoneInfo().getComponents().iterator().next();
        var last = Stream.concat(zone.getStandardTimes().stream(), zone.getDaylightSavingsTime().stream())
                .filter(each -> !time(each.getDateStart().getValue()).isAfter(time(local)))
                .max(Comparator.comparing(each -> time(each.getDateStart().getValue())))
                .orElseThrow();
        var offset = (int) (last.getTimezoneOffsetTo().getValue().getMillis() / 1000);
        return time(local).toInstant(ZoneOffset.ofTotalSeconds(offset));
    }

    private static LocalDateTime time(ICalDate date) {
        var raw = date.getRawComponents();
        return LocalDateTime.of(
                raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
    }

    @Test
    void theTimeIsTheTherapistsOwnWithTheRulesOfTheZoneInTheFile() {
        var text = file.of(Week.at(1, Kind.JOURNEY, "2026-11-23T19:00:00Z"));

        assertTrue(text.contains("DTSTART;TZID=America/New_York:20261123T140000\r\n"), text);
        assertTrue(text.contains("BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n"), text);
        assertTrue(text.contains("DTSTART:20261101T020000\r\n"), text);
        assertTrue(text.contains("TZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\n"), text);
        assertTrue(text.contains("DTSTART:20270314T020000\r\n"), text);
        assertTrue(text.contains("DURATION:PT3H\r\n"), text);
    }

    @Test
    void noClientAndNoTreatmentStandInIt() {
        var appointment = Week.at(1, Kind.JOURNEY, "2026-11-23T19:00:00Z");

        var text = file.of(appointment).toLowerCase(Locale.ROOT);

        for (var word : List.of(
                "journey",
                "ketamine",
                "session",
                "client",
                "therap",
                "parts",
                "chicago",
                appointment.client().toString(),
                appointment.id().toString())) {
            assertFalse(text.contains(word), word);
        }
        assertTrue(text.contains("summary:appointment\r\n"));
        assertTrue(text.contains("class:private\r\n"));
        assertEquals("appointment-2026-11-23.ics", CalendarFile.nameFor(appointment));
    }

    @Test
    void nothingInTwoFilesLeadsFromOneToTheOther() {
        var appointment = Week.at(1, Kind.JOURNEY, "2026-11-23T19:00:00Z");
        var uid = Pattern.compile("UID:(\\S+)");
        var first = uid.matcher(file.of(appointment));
        var second = uid.matcher(file.of(appointment));

        assertTrue(first.find() && second.find());
        assertNotEquals(first.group(1), second.group(1));
    }

    @Test
    void everyLineKeepsTheRulesOfTheStandard() {
        var text = file.of(at("Australia/Lord_Howe", "2027-01-10T00:00:00Z"));

        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.endsWith("END:VCALENDAR\r\n"), text);
        for (var line : List.of(text.split("\r\n", -1))) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line); // RFC 5545 §3.1
            assertFalse(line.contains("\n") || line.contains("\r"), line);
        }
    }
}
