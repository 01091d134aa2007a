/**
 * What the guest's device says of itself, and what of it becomes a problem before it is one. A browser tells what it likes;
 * what it does not tell is never guessed. Depends on {@code call.media} and the words.
 *
 * <pre>{@code
 * var device = DeviceWatch.untold().told(state, uptime);
 * device.reading(uptime).concerns();              // CHARGER_WANTED, PAGE_BEHIND …
 * }</pre>
 */
@NullMarked
package io.vigil.console.call.device;

import org.jspecify.annotations.NullMarked;
