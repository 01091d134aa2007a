/**
 * Key bytes that can be wiped, for every other part of crypto and for those who keep keys. Depends on the JDK alone.
 *
 * <pre>{@code
 * try (var key = SecretBytes.random(random, 32)) {
 *     var bytes = key.copy();
 *     seal(bytes, message);
 *     Arrays.fill(bytes, (byte) 0);
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.crypto.secret;

import org.jspecify.annotations.NullMarked;
