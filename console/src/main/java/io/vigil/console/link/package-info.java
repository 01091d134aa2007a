/**
 * The lines to the guests: sealed end to end, over a server that is trusted with nothing. A shell: it may see
 * {@code crypto.line}, {@code signaling.client}, {@code signaling.line} and the console's core, and no other shell. What makes a
 * line of a room on a server lies below: {@code link.room}, {@code link.line}, and what is said, {@code link.talk} and
 * {@code link.message}.
 *
 * <pre>{@code
 * var board = Switchboard.to(address, trust, consoleKey, uptime, random);
 * var line = board.open("client", new LineTerms(secret, notBefore, expires), listener);
 * line.send(new FromConsole.Admission(Standing.ADMITTED));   // kept and repeated until acknowledged
 * line.state().shownAs(read).ifPresent(line::confirmWords);  // the therapist heard these four
 * line.end(EndReason.FINISHED);                              // the link is worth nothing from now on
 * }</pre>
 */
@NullMarked
package io.vigil.console.link;

import org.jspecify.annotations.NullMarked;
