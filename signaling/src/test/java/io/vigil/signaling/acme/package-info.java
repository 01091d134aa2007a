/** Proofs that certificates are asked for and renewed: against Pebble, an authority for tests. */
@NullMarked
package io.vigil.signaling.acme;

import org.jspecify.annotations.NullMarked;
