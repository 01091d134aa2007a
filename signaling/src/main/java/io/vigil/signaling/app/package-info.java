/**
 * The stand-alone server: arguments, settings, the one line on standard output. The only place that says {@code new} to
 * clocks and chance.
 *
 * <pre>{@code
 * ./run server --listen 127.0.0.1:0
 * ready http://127.0.0.1:40123 pid=4711
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.app;

import org.jspecify.annotations.NullMarked;
