/** Proofs of the door. */
@NullMarked
package io.vigil.signaling.door;

import org.jspecify.annotations.NullMarked;
