/**
 * Who is here and where a stanza goes: rooms of lines with their seats, knocks and early guests; media rooms with occupants
 * by XEP-0045. Pure rules; depends on {@code xmpp}, {@code line}, {@code door} and {@code relay}: what happened goes in, deliveries come out.
 *
 * <pre>{@code
 * hall.enter(connection, new Party.Guest(line, ticketHash, address), jid, now);
 * hall.take(connection, stanza, now).forEach(deliver);
 * hall.leave(connection, now).forEach(deliver);
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.room;

import org.jspecify.annotations.NullMarked;
