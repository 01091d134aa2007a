/**
 * The primitives that more than one part of crypto builds on, each with one choice of parameters. Depends on
 * {@code crypto.secret} and Bouncy Castle's low-level API. Nothing outside of crypto uses it.
 *
 * <pre>{@code
 * try (var key = Hkdf.derive(vaultId, root, "VGL1 wrap", 32)) {
 *     var sealed = AesGcm.seal(key, nonce, associated, plain);
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.crypto.primitive;

import org.jspecify.annotations.NullMarked;
