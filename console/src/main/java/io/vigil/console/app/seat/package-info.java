/**
 * What has one seat in every console whatever the day: alarm, watch, notes and what they can point to, the work between
 * journey days, records that leave the house. Depends on {@code app.shared}, {@code alarm}, {@code watch.pipe}, the core,
 * {@code store}, {@code export} and the ports of the desk.
 */
@NullMarked
package io.vigil.console.app.seat;

import org.jspecify.annotations.NullMarked;
