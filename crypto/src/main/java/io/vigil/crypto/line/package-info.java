/**
 * The end-to-end channel of one invitation: the secret in the link, the handshake, the safety words and the sealed line.
 * Depends on {@code crypto.secret}, {@code crypto.primitive} and Bouncy Castle's low-level API; knows no socket, clock or thread.
 *
 * <pre>{@code
 * var secret = LineSecret.parse(fragment);
 * var handshake = Handshake.on(secret.lineId(), secret.psk(), random);
 * send(handshake.answer(received));
 * handshake.agreed().words();                    // read aloud once
 * send(handshake.agreed().line().seal(frame));
 * }</pre>
 */
@NullMarked
package io.vigil.crypto.line;

import org.jspecify.annotations.NullMarked;
