/**
 * XMPP streams over WebSockets: opening, authentication, binding, and the one thread on which the hall decides. Sees
 * {@code io.netty}. Depends on {@code xmpp}, {@code room} and {@code door}.
 *
 * <pre>{@code
 * var reception = new Reception(host, hall, clock, random);
 * channel.pipeline().addLast(new StreamHandler(reception, hosts, authentication, number, sinceAccepted));
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.web.stream;

import org.jspecify.annotations.NullMarked;
