package io.vigil.console.export.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

/**
 * A time zone as a calendar file states it (RFC 5545 §3.6.5), from the rules by which the console itself computes: what
 * holds at the appointment, and what changes after it. The library would fetch them from the network.
 */
final class ZoneRulesInFile {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneRulesInFile() {}

    static VTimezone around(ZoneId zone, Instant at) {
        var stated = new VTimezone(zone.getId());
        var rules = zone.getRules();
        var before = rules.previousTransition(at.plusMillis(1)); // a change at this very moment counts already
        if (before == null) {
            var offset = rules.getOffset(at);
            add(stated, rules.isDaylightSavings(at), ALWAYS, offset, offset);
        } else {
            add(stated, before, rules.isDaylightSavings(before.getInstant()));
        }
        var after = rules.nextTransition(at);
        if (after != null) {
            add(stated, after, rules.isDaylightSavings(after.getInstant()));
        }
        return stated;
    }

    private static void add(VTimezone zone, ZoneOffsetTransition change, boolean summer) {
        add(zone, summer, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    }

    private static void add(VTimezone zone, boolean summer, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        if (summer) {
            zone.addDaylightSavingsTime(stated(new DaylightSavingsTime(), from, before, after));
        } else {
            zone.addStandardTime(stated(new StandardTime(), from, before, after));
        }
    }

    private static <T extends Observance> T stated(
            T observance, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        observance.setDateStart(new DateTimeComponents(
                from.getYear(),
                from.getMonthValue(),
                from.getDayOfMonth(),
                from.getHour(),
                from.getMinute(),
                from.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
        return observance;
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(Duration.ofSeconds(offset.getTotalSeconds()).toMillis());
    }
}
