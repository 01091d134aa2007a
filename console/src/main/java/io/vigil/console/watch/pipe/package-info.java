/**
 * What console and watch say to each other over the pipe between them: beats, the card, whether the clock is armed, goodbye.
 * Depends on the JDK, {@code words}, {@code live}, slf4j.
 *
 * <pre>{@code
 * var link = WatchLink.open(pulse::beating, this::say);  // in the console: beats every half second from now on
 * link.card(new Card("Contact lost with Samuel", lines, calls));
 * link.armed();                                          // from self-administration to the close; then link.disarmed()
 * link.goodbye();                                        // the therapist closed the console: nobody is to ring
 * }</pre>
 */
@NullMarked
package io.vigil.console.watch.pipe;

import org.jspecify.annotations.NullMarked;
