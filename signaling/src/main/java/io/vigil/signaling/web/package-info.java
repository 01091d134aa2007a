/**
 * The server: sockets, TLS, limits, pages, and the streams between them and the rules of {@code door} and {@code room}. With
 * {@code client} the only package that sees Netty; sees every core package of signaling.
 *
 * <pre>{@code
 * var options = ServerOptions.onThisMachine(0);
 * try (var server = SignalingServer.start(options, key::equals, IceServices.NONE, clock, random)) {
 *     invite(server.address());                                   // http://127.0.0.1:PORT
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.web;

import org.jspecify.annotations.NullMarked;
