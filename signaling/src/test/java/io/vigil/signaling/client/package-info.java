/** Proofs of what a console knows of its own end. */
@NullMarked
package io.vigil.signaling.client;

import org.jspecify.annotations.NullMarked;
