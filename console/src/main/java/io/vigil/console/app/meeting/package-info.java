/**
 * How attempts at a call become conferences, on the line's own server or on a practice's deployment, and how the pane's
 * library reaches them. Depends on {@code app.jitsi} for tokens, {@code call.conference}, {@code link}, the words of
 * {@code video} and {@code signaling.client}.
 */
@NullMarked
package io.vigil.console.app.meeting;

import org.jspecify.annotations.NullMarked;
