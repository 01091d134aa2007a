/**
 * The console put together: the only place that says {@code new} to shells, clocks and chance, and that lets them speak to
 * each other. Depends on everything in the console, and on the signaling server it embeds.
 *
 * <pre>{@code
 * try (var console = Console.start(ConsoleOptions.ofThisUser())) {
 *     console.awaitClosed();
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.console.app;

import org.jspecify.annotations.NullMarked;
