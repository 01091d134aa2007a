/**
 * The rooms that the lines have on their servers: registered, entered again by themselves, and left. What is said in them is
 * sealed before it comes here. A shell: it may see {@code signaling.client} and {@code signaling.line}.
 *
 * <pre>{@code
 * var wire = new ServerWire(server, consoleKey);  // begins to connect
 * var room = wire.room(terms);
 * room.enter(events);                             // on any thread, from now on
 * }</pre>
 */
@NullMarked
package io.vigil.console.link.room;

import org.jspecify.annotations.NullMarked;
