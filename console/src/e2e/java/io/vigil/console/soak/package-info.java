/**
 * A long quiet journey and a longer one with a bad network, which {@code ./test soak} plays. Not a story of the ordinary
 * run. Depends on the stage.
 */
@NullMarked
package io.vigil.console.soak;

import org.jspecify.annotations.NullMarked;
