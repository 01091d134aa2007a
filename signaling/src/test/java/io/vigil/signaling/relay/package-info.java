/** Proofs of the relay. */
@NullMarked
package io.vigil.signaling.relay;

import org.jspecify.annotations.NullMarked;
