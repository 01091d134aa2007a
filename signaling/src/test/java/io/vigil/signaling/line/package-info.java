/** Proofs of what is said of a line. */
@NullMarked
package io.vigil.signaling.line;

import org.jspecify.annotations.NullMarked;
