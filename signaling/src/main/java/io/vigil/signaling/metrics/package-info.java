/**
 * What a server tells of itself: how many, never who. Pure; depends on nothing.
 *
 * <pre>{@code
 * tally.refused(Tally.Why.PROOF);
 * String page = Exposition.of(measured);      // Prometheus reads it
 * String words = Health.of(measured).words(); // a person reads it
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.metrics;

import org.jspecify.annotations.NullMarked;
