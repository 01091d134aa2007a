/** Proofs of the stanza core. */
@NullMarked
package io.vigil.signaling.xmpp;

import org.jspecify.annotations.NullMarked;
