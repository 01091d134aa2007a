/**
 * XMPP streams over WebSockets: opening, authentication, binding or resuming, and the one thread on which the hall decides.
 * Sees {@code io.netty}. Depends on {@code xmpp}, {@code room}, {@code door} and {@code resume}.
 *
 * <pre>{@code
 * var reception = new Reception(host, hall, clock, random, StreamResumption.WINDOW);
 * channel.pipeline().addLast(new StreamHandler(reception, hosts, authentication, number, sinceAccepted));
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.web.stream;

import org.jspecify.annotations.NullMarked;
