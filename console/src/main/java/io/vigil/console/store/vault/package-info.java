/**
 * Two SQLite files and the small file of slots that opens both. With {@code store.vault.row}, the only package that sees
 * java.sql; what it is given to keep, it seals. Depends on crypto; knows nothing of sessions. The bytes are described in
 * crypto/docs/format.md.
 *
 * <pre>{@code
 * try (var vaults = Vaults.open(folder, passphrase, random)) {
 *     vaults.record().write(change -> change.put(Kind.SESSION, id, client, content));
 *     var content = vaults.record().read(Kind.SESSION, id);
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.console.store.vault;

import org.jspecify.annotations.NullMarked;
