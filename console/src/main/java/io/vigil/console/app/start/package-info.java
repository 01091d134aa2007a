/**
 * What happens before the way in to the vaults. Depends on {@code video}, {@code desk.start} and
 * {@code desk.theme}.
 *
 * <pre>{@code
 * Display.prepare();                              // before any window; the caller goes on meanwhile
 * FirstUnpacking.ifNeeded(options.chromium());     // seconds, once on a computer
 * }</pre>
 */
@NullMarked
package io.vigil.console.app.start;

import org.jspecify.annotations.NullMarked;
