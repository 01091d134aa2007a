/** Proofs of the monitor's port, over real sockets. */
@NullMarked
package io.vigil.signaling.web.metrics;

import org.jspecify.annotations.NullMarked;
