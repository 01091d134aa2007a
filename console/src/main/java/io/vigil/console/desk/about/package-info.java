/**
 * What the program is made of, beside the video. Depends on the core, {@code words} and {@code desk.control}.
 *
 * <pre>{@code
 * var about = new AboutPanel(fittings, this::closeTop);
 * about.show(AboutShown.of(made, today));
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.about;

import org.jspecify.annotations.NullMarked;
