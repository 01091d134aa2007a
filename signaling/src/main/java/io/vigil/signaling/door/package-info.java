/**
 * Who may come in: registered lines, their tickets and media tickets, console keys. Pure rules; depends on
 * {@code crypto.proof}, {@code xmpp} and the JDK.
 *
 * <pre>{@code
 * lines.register(owner, registration, now);           // a console opens a line
 * Admission admission = lines.admit(line, ticketHash, now);   // a guest is at the door
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.door;

import org.jspecify.annotations.NullMarked;
