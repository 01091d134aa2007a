/**
 * Who is here and where a stanza goes: rooms for two, seats, knocks, guests who came early. Pure rules over
 * {@code xmpp} and {@code door}: what happened goes in, deliveries come out.
 *
 * <pre>{@code
 * hall.enter(connection, new Party.Guest(line, ticketHash, address));
 * hall.take(connection, stanza, now).forEach(deliver);
 * hall.leave(connection, now).forEach(deliver);
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.room;

import org.jspecify.annotations.NullMarked;
