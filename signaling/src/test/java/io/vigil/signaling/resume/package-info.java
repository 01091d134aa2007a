/** Proofs of stream management, without a socket. */
@NullMarked
package io.vigil.signaling.resume;

import org.jspecify.annotations.NullMarked;
