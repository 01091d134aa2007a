/**
 * The server: Netty around the pure rules, from the accepted connection to the WebSocket; {@code web.stream} has what comes
 * then. The only packages, beside {@code client}, that see {@code io.netty}. Depends on {@code room}, {@code door},
 * {@code relay}, {@code resume} and {@code crypto.proof}.
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
