/**
 * Who sits in which line's room, who waits before it, and where what is said goes (protocol.md §2.1 and §3). Depends on
 * {@code door}, {@code line}, {@code xmpp} and the JDK only; time comes from outside, what is to be sent goes back as
 * {@link io.vigil.signaling.room.Delivery}.
 *
 * <pre>{@code
 * var hall = new Hall(new Lines(), clock);
 * hall.guestEnters(party, address, line, ticketHash);                 // Admission
 * hall.joinsAsGuest(party, seatKey).forEach(this::deliver);
 * hall.says(party, line, Seat.CONSOLE, message).forEach(this::deliver);
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.room;

import org.jspecify.annotations.NullMarked;
