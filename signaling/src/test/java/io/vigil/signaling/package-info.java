/** The rules of this module, as tests. */
@NullMarked
package io.vigil.signaling;

import org.jspecify.annotations.NullMarked;
