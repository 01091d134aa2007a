/**
 * Two screens side by side with a window manager, and who stands on them. Depends on {@code stage}, on the console's stage
 * and on Debian's Xvfb, xrandr and openbox.
 *
 * <pre>{@code
 * try (var screens = TwoScreens.light()) {
 *     var said = screens.plays(AlarmOnTwoScreens.class, pictures);
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.console.stage.screens;

import org.jspecify.annotations.NullMarked;
