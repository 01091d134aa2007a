/**
 * What has to be so before the medicine, and at the close: items that are confirmed, written, or waived with a reason;
 * vitals and their limits; the protectors' answers. Pure rules; depends on the JDK and {@code words}.
 *
 * <pre>{@code
 * var vitals = new Vitals(118, 76, 64, at);            // refuses what no body has
 * limits.judge(vitals);                                // GREEN, AMBER or HOLD
 * }</pre>
 */
@NullMarked
package io.vigil.console.checklist;

import org.jspecify.annotations.NullMarked;
