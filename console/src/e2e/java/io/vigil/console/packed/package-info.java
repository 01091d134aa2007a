/**
 * An installed console at an installed server, which {@code ./test package} brings together: what a practice has after both
 * packages. What makes them is {@code packing}. Not a story of the ordinary run; depends on the stage.
 */
@NullMarked
package io.vigil.console.packed;

import org.jspecify.annotations.NullMarked;
