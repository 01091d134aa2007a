/**
 * Where and how the server and the console log. Depends on Logback alone, and nothing depends on it.
 *
 * <pre>{@code
 * private static final Logger LOG = LoggerFactory.getLogger(Rooms.class); // finds it by itself
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.logs;

import org.jspecify.annotations.NullMarked;
