/** Proofs that relays are asked as browsers ask them: against coturn itself. */
@NullMarked
package io.vigil.signaling.probe;

import org.jspecify.annotations.NullMarked;
