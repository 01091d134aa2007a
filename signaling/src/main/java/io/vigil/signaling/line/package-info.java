/**
 * What is said of a line and in its room, as values: its name, its registration, the stanzas of protocol.md §4. Depends on
 * {@code xmpp} and the JDK only.
 *
 * <pre>{@code
 * var line = new LineId(secret.lineId());
 * var registration = new LineRegistration(line, secret.ticketHash(), notBefore, expires);
 * client.register(List.of(registration));
 * client.send(line, LineStanza.Handshake.stepTwo(bytes));
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.line;

import org.jspecify.annotations.NullMarked;
