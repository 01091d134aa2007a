/**
 * What makes a log one whole: each link commits to all before it, and the head to the last link and to every record.
 * Depends on {@code crypto.envelope}, {@code crypto.primitive} and {@code crypto.secret}. The bytes are described in docs/format.md.
 *
 * <pre>{@code
 * var tag = chain.link(head.sequence() + 1, head.tag(), session, client, sealed);
 * var next = head.linked(tag).written(state);
 * var proof = chain.prove(next);
 * }</pre>
 */
@NullMarked
package io.vigil.crypto.chain;

import org.jspecify.annotations.NullMarked;
