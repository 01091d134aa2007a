/**
 * The lines to the guests: sealed end to end, over a server that is trusted with nothing. A shell: it may see
 * {@code crypto.line}, {@code signaling.client} and the console's core, and no other shell.
 *
 * <pre>{@code
 * var line = GuestLine.open(client, pass, listener, time);   // registers, joins, answers the handshake, keeps at it
 * line.send(new FromConsole.Admission(Standing.ADMITTED));   // from any thread; repeated until acknowledged
 * line.confirmWords();                                       // the therapist heard the same four words
 * line.end(EndReason.FINISHED);                              // the link is worth nothing from now on
 * }</pre>
 */
@NullMarked
package io.vigil.console.link;

import org.jspecify.annotations.NullMarked;
