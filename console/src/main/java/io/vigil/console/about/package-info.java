/**
 * What this program is made of, and how old the browser in it is. Plain Java: depends on {@code words} alone.
 *
 * <pre>{@code
 * var shown = AboutShown.of(made, today);
 * shown.warning().ifPresent(board::put);       // past 90 days
 * }</pre>
 */
@NullMarked
package io.vigil.console.about;

import org.jspecify.annotations.NullMarked;
