/**
 * From a passphrase, or the printed recovery code, to the keys of the two vaults. Depends on the rest of crypto except the
 * line and the proofs; knows no file: slots are bytes here. The bytes are described in docs/format.md.
 *
 * <pre>{@code
 * var made = Slots.create(passphrase, UnlockCost.USUAL, codeKey, random);
 * store(made.slots().bytes());
 * try (var keys = Slots.read(bytes).unlock(passphrase)) {
 *     var root = keys.record();
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.crypto.vault;

import org.jspecify.annotations.NullMarked;
