/**
 * An appointment as a calendar file (RFC 5545). It names neither a client nor a treatment: calendars are copied to
 * clouds. The only package that sees biweekly. Depends on {@code schedule} and {@code words}.
 *
 * <pre>{@code
 * var text = new CalendarFile(ids, clock).of(appointment);     // written where the therapist chooses
 * }</pre>
 */
@NullMarked
package io.vigil.console.export.calendar;

import org.jspecify.annotations.NullMarked;
