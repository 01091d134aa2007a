/** Proofs of the rooms and of who waits before them. */
@NullMarked
package io.vigil.signaling.room;

import org.jspecify.annotations.NullMarked;
