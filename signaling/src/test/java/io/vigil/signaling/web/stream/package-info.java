/** Proofs of one stream: its clocks, and what becomes of it when its socket does not last. */
@NullMarked
package io.vigil.signaling.web.stream;

import org.jspecify.annotations.NullMarked;
