package io.vigil.console.export.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Classification;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.Duration;
import io.vigil.console.schedule.Appointment;
import io.vigil.console.words.Words;
import java.time.Clock;
import java.util.Date;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Writes one appointment as the text of a calendar file. The summary is one neutral word, the id is a new one with every
 * file: nothing in it leads to a client or to another file.
 */
public final class CalendarFile {
    private static final Words WORDS = Words.of(CalendarFile.class);
    private static final String PRODUCT = "-//Vigil//Appointment//EN";

    private final Supplier<UUID> ids;
    private final Clock clock;

    /** A writer of calendar files; {@code ids} gives random ids, never used before. */
    public CalendarFile(Supplier<UUID> ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The file's text, in UTF-8 when it is written, with the therapist's time zone and its rules in it.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
     */
    public String of(Appointment appointment) {
        var event = new VEvent();
        event.setUid(ids.get().toString());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(new DateStart(Date.from(appointment.start()), true));
        event.setDuration(Duration.fromMillis(appointment.length().toMillis())); // an end may come twice on the clock
        event.setSummary(WORDS.text("summary"));
        event.setClassification(Classification.private_());
        event.setTransparency(Transparency.opaque());
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.addEvent(event);
        var zone = appointment.therapistZone();
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(
                        TimeZone.getTimeZone(zone), ZoneRulesInFile.around(zone, appointment.start())));
        return Biweekly.write(calendar).go();
    }

    /** The name that is offered for the file: the day alone. */
    public static String nameFor(Appointment appointment) {
        return WORDS.text("fileName", appointment.day().toString());
    }
}
