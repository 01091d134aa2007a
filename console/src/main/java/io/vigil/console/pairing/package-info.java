/**
 * How a console and a practice's server come to know each other: the console's key for the administrator, and what a test of the
 * server found, in words. Plain Java: depends on {@code words} alone.
 *
 * <pre>{@code
 * var line = new KeyLine(key, "room 2").text();            // one line for console.keys
 * var shown = PairingShown.of(place, line, Optional.of(test));
 * }</pre>
 */
@NullMarked
package io.vigil.console.pairing;

import org.jspecify.annotations.NullMarked;
