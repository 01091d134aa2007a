/** Proofs of the stand-alone server, as a process of its own. */
@NullMarked
package io.vigil.signaling.app;

import org.jspecify.annotations.NullMarked;
