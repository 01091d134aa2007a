/** An installed console at an installed server: what a practice has after both packages. */
@NullMarked
package io.vigil.console.packed;

import org.jspecify.annotations.NullMarked;
