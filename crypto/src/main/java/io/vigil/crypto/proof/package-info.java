/**
 * What the door and the relay need: signatures, message authentication codes, certificates. The only part of crypto that
 * signaling may see. Depends on {@code crypto.secret} and Bouncy Castle.
 *
 * <pre>{@code
 * var key = SigningKey.create(random);
 * var signature = key.sign(ConsoleProof.text(host, nonce, channel));
 * Signature.verifies(key.publicKey(), ConsoleProof.text(host, nonce, channel), signature);
 * }</pre>
 */
@NullMarked
package io.vigil.crypto.proof;

import org.jspecify.annotations.NullMarked;
