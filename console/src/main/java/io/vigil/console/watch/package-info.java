/**
 * The process beside the console: it starts it, keeps the card in memory, and when the console dies or hangs it rings,
 * shows the card and starts it again. Depends on the JDK with Swing for one window, {@code alarm}, {@code words}, {@code live}, slf4j.
 *
 * <pre>{@code
 * java -cp CLASSPATH io.vigil.console.watch.WatchMain io.vigil.console.app.Main ARGUMENTS    // the parent process
 * var link = WatchLink.open(pulse::beating, this::say);  // in the console: beats every half second from now on
 * link.card(new Card("Contact lost with Samuel", lines, calls));
 * link.armed();                                          // from self-administration to the close; then link.disarmed()
 * link.goodbye();                                        // the therapist closed the console: nobody is to ring
 * }</pre>
 */
@NullMarked
package io.vigil.console.watch;

import org.jspecify.annotations.NullMarked;
