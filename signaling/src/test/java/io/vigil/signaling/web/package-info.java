/** Proofs of the server as a whole, over real sockets. */
@NullMarked
package io.vigil.signaling.web;

import org.jspecify.annotations.NullMarked;
