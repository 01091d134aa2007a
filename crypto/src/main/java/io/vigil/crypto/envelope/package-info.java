/**
 * Seals one record, bound to the place it stands in: moved, renumbered or replaced by an older one it does not open.
 * Depends on {@code crypto.primitive} and {@code crypto.secret}. The bytes are described in docs/format.md.
 *
 * <pre>{@code
 * var context = new EnvelopeContext(vault, Kind.of(3), record, client, version, epoch);
 * var sealed = Envelope.seal(key, context, text, random);
 * var text = Envelope.open(key, context, sealed);
 * }</pre>
 */
@NullMarked
package io.vigil.crypto.envelope;

import org.jspecify.annotations.NullMarked;
