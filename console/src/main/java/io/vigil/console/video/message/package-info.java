/**
 * What the console and the pane's page say to each other, as values and as JSON. Depends on {@code call} and jackson.
 *
 * <pre>{@code
 * page.execute(PaneWriter.write(new ToPane.Microphone(TrackState.MUTED)));
 * PaneReader.read(text).ifPresent(listener::fromPane);
 * }</pre>
 */
@NullMarked
package io.vigil.console.video.message;

import org.jspecify.annotations.NullMarked;
