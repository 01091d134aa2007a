/**
 * The server: Netty around the pure rules. The only package, beside {@code client}, that sees {@code io.netty}. Depends on
 * {@code xmpp}, {@code room}, {@code door}, {@code relay} and {@code crypto.proof}.
 *
 * <pre>{@code
 * try (var server = SignalingServer.start(ServerOptions.onLoopback(keys), clock, random)) {
 *     server.address();                       // http://127.0.0.1:PORT
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.web;

import org.jspecify.annotations.NullMarked;
