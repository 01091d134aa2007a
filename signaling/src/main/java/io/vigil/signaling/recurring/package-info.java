/**
 * What is done again and again. Depends on nothing but the logger.
 *
 * <pre>{@code
 * new Recurring("the test of the relays", this::look).withPauses(thread, Duration.ZERO, Duration.ofMinutes(1));
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.recurring;

import org.jspecify.annotations.NullMarked;
