/**
 * A stream that is sealed in pieces: cut short, reordered or altered anywhere, it is not read to its end. Depends on
 * {@code crypto.primitive}, {@code crypto.secret} and {@code crypto.vault}. The bytes are described in docs/format.md.
 *
 * <pre>{@code
 * try (var writer = new BackupWriter(out, preamble, key, random)) {
 *     writer.write(bytes, 0, length);
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.crypto.backup;

import org.jspecify.annotations.NullMarked;
