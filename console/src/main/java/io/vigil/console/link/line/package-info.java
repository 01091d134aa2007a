/**
 * The console's end of one line, whatever carries it: the handshakes, what seals and opens, who sits beside the line, and what
 * may be said of the seal. It is told what arrives and what time it is; knows no socket, thread or clock, and is not safe for
 * use by several threads.
 *
 * <pre>{@code
 * var end = new LineEnd(keys, talk, outlet);
 * var arrivals = new Arrivals(rooms, end, outlet, uptime);
 * room.enter(arrivals.from(Place.FIRST));         // on the line's thread
 * end.tick(uptime.get());                         // several times a second
 * end.seal(uptime.get());                         // what may be said of it now
 * }</pre>
 */
@NullMarked
package io.vigil.console.link.line;

import org.jspecify.annotations.NullMarked;
