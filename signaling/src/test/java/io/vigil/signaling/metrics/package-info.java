/** Proofs of what a server tells of itself. */
@NullMarked
package io.vigil.signaling.metrics;

import org.jspecify.annotations.NullMarked;
