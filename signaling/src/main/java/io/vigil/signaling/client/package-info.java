/**
 * The console's end of the door and the rooms (protocol.md §2 and §3), and the way out for sockets of its pane (§6, §8). Sees {@code line}, {@code xmpp}, {@code crypto.proof}
 * and Netty.
 *
 * <pre>{@code
 * var server = ServerAddress.of(URI.create("https://practice.example"));
 * var console = Reconnecting.to(server, Trust.systemAuthorities(), signingKey, listener);
 * console.register(registrations);
 * console.join(line);
 * console.send(line, LineStanza.Handshake.please());
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.client;

import org.jspecify.annotations.NullMarked;
