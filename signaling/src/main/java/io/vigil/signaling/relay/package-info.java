/**
 * STUN and TURN servers, told by XEP-0215 with credentials that coturn checks by a shared secret. Pure; depends on
 * {@code crypto.proof} and {@code xmpp}.
 *
 * <pre>{@code
 * var services = new Services(List.of("stun:relay.example:3478"), List.of("turn:relay.example:3478"), secret);
 * Element answer = services.answer(lineId, now);
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.relay;

import org.jspecify.annotations.NullMarked;
