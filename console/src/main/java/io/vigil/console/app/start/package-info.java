/**
 * What happens before the way in to the vaults. Depends on {@code app.setting}, {@code video} and {@code desk.start}.
 *
 * <pre>{@code
 * FirstUnpacking.ifNeeded(options.chromium());     // seconds, once on a computer
 * }</pre>
 */
@NullMarked
package io.vigil.console.app.start;

import org.jspecify.annotations.NullMarked;
