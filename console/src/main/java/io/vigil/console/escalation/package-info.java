/**
 * What watches over the client and what is done when something is wrong: the contact-loss clock, check-ins, alarms, the
 * ladder of calls and the card that is read aloud (domain.md §5). Values and plain rules; depends on {@code words}.
 *
 * <pre>{@code
 * var clock = ContactClock.quiet().armed(uptime).after(signs);
 * clock.reading(uptime).step();                         // whom to call next
 * var alarms = Alarms.none().raised(Cause.HELP, at);    // rings until it is taken
 * alarms.taken().rings();                               // false; the bar stays
 * }</pre>
 */
@NullMarked
package io.vigil.console.escalation;

import org.jspecify.annotations.NullMarked;
