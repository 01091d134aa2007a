/**
 * What console and guest say to each other inside the sealed line (protocol §5), as values and as JSON. Depends on the
 * values of the call and of questionnaires, and on Jackson; knows no sockets, threads or clocks.
 *
 * <pre>{@code
 * var body = MessageJson.write(new FromConsole.CheckIn("c1"));      // {"type":"checkIn","id":"c1"}
 * MessageJson.fromGuest(body).ifPresent(said -> said.match(doer)); // empty: a kind this console does not know
 * }</pre>
 */
@NullMarked
package io.vigil.console.link.message;

import org.jspecify.annotations.NullMarked;
