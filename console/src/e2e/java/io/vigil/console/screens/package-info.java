/**
 * Draws every view of the window into pictures: light, dark and large, over a fictional practice in vaults of its own. What
 * {@code ./run screens} starts; the pictures stand in {@code docs/screens}.
 *
 * <pre>{@code
 * try (var studio = Studio.open(temporary)) {
 *     studio.draw(Views.all().get(0), folder);
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.console.screens;

import org.jspecify.annotations.NullMarked;
