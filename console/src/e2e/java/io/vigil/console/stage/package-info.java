/**
 * What the end-to-end stories and the demo are played on: real processes, real browsers, a real screen. Everything is
 * bounded in time and ended by its process id. Tests only: a browser driver has no place on a therapist's computer.
 *
 * <pre>{@code
 * Patience.until("it rings", Duration.ofSeconds(17), () -> ear.notesSince(place).containsAll(Ear.CONTACT_LOST));
 * new Screen().save(Path.of("target", "alarm.png"));
 * }</pre>
 */
@NullMarked
package io.vigil.console.stage;

import org.jspecify.annotations.NullMarked;
