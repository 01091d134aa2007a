/**
 * What has one seat in every console whatever the day: alarm, watch, notes. Depends on {@code app.setting}, {@code alarm},
 * {@code watch.pipe}, the core and the ports of the desk.
 */
@NullMarked
package io.vigil.console.app.seat;

import org.jspecify.annotations.NullMarked;
