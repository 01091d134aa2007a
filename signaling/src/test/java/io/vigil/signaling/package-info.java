/** Rules for the whole module. */
@NullMarked
package io.vigil.signaling;

import org.jspecify.annotations.NullMarked;
