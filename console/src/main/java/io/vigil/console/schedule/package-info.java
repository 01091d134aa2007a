/**
 * The schedule: appointments with the zones of both ends, what may not be put on it, and today's list (domain.md §2,
 * P11). Pure values and rules; depends on {@code words} and the JDK.
 *
 * <pre>{@code
 * var asked = new Wish(client, Kind.JOURNEY, "2026-11-23", "14:00", therapistZone, "America/Chicago");
 * asked.decide(schedule, id, now).match(accepted, refused);
 * Schedule.of(book.all().facts()).on(today, therapistZone);
 * }</pre>
 */
@NullMarked
package io.vigil.console.schedule;

import org.jspecify.annotations.NullMarked;
