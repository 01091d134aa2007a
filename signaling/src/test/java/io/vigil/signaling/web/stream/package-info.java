/** Proofs of one stream. */
@NullMarked
package io.vigil.signaling.web.stream;

import org.jspecify.annotations.NullMarked;
