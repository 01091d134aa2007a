/**
 * The journey: clocks from the dose time, look-ins, marks, sedation. Pure rules; depends on the JDK.
 *
 * <pre>{@code
 * var clock = new JourneyClock(takenAt, Duration.ofMinutes(45), lastLookIn);
 * clock.nextLookIn();                                   // every 15 minutes
 * }</pre>
 */
@NullMarked
package io.vigil.console.journey;

import org.jspecify.annotations.NullMarked;
