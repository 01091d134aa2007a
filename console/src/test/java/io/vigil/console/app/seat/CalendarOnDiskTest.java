package io.vigil.console.app.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.export.NotExported;
import io.vigil.console.export.calendar.CalendarFile;
import io.vigil.console.schedule.Appointment;
import io.vigil.console.schedule.Kind;
import io.vigil.console.words.Notice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A calendar file on a real disk: written, or the reason why not, which is not the same for every failure. */
class CalendarOnDiskTest {
    private static final Appointment APPOINTMENT = new Appointment(
            new UUID(1, 1),
            new UUID(2, 2),
            Kind.JOURNEY,
            Instant.parse("2026-11-23T19:00:00Z"),
            Duration.ofHours(3),
            ZoneOffset.UTC,
            ZoneOffset.UTC);

    private final List<Notice> said = new ArrayList<>();

    private void save(Path place) {
        WorkSeat.calendar(
                        new CalendarFile(() -> new UUID(3, 3), Clock.systemUTC()),
                        name -> Optional.of(place),
                        Runnable::run,
                        said::add)
                .accept(APPOINTMENT);
    }

    @Test
    void isWritten(@TempDir Path folder) throws Exception {
        save(folder.resolve("day.ics"));

        assertTrue(Files.readString(folder.resolve("day.ics")).contains("BEGIN:VEVENT"));
        assertEquals(List.of(), said);
    }

    @Test
    void isNotWrittenOverAnotherAndSaysSo(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("day.ics"), "another");

        save(folder.resolve("day.ics"));

        assertEquals(List.of(AppNotices.calendarNotWritten(NotExported.Why.PLACE_TAKEN)), said);
        assertEquals("another", Files.readString(folder.resolve("day.ics")));
    }

    @Test
    void needsAFolderThatIsThereAndSaysSo(@TempDir Path folder) {
        save(folder.resolve("nowhere").resolve("day.ics"));

        assertEquals(List.of(AppNotices.calendarNotWritten(NotExported.Why.NO_FOLDER)), said);
    }

    @ParameterizedTest
    @EnumSource(NotExported.Why.class)
    void hasASentenceForEveryReason(NotExported.Why why) {
        assertFalse(AppNotices.calendarNotWritten(why).next().isBlank());
    }
}
