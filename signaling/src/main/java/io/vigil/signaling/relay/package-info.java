/**
 * Which STUN and TURN services there are, and the credentials for them (XEP-0215; coturn's shared-secret scheme). Depends
 * on {@code xmpp}, {@code crypto.proof} and the JDK only.
 *
 * <pre>{@code
 * var services = new IceServices(List.of(IceServer.parse("turn:relay.example:3478?transport=udp")), secret);
 * var answer = services.answer(line.hex(), clock.instant());
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.relay;

import org.jspecify.annotations.NullMarked;
