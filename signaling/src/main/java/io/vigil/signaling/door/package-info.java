/**
 * Who may come in: consoles by their keys, guests by the tickets of registered lines, and how often one may be wrong
 * (protocol.md §2). Depends on {@code line}, {@code crypto.proof} and the JDK only; knows time from outside alone.
 *
 * <pre>{@code
 * var lines = new Lines();
 * lines.register(console, registrations);                     // false: another console's line among them
 * var admission = lines.admit(line, ticketHash, clock.instant());
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.door;

import org.jspecify.annotations.NullMarked;
