/**
 * The pane in which the call is seen: one page of ours in an embedded Chromium that can reach nothing else. The only
 * package that sees Chromium. Depends on {@code call}, Swing, jackson and slf4j.
 *
 * <pre>{@code
 * try (var chromium = Chromium.start(ChromiumOptions.in(cacheFolder), progress::show)) {   // not on the EDT
 *     var pane = chromium.openPane(VideoPane.PAGES, listener);                             // on the EDT
 *     frame.add(pane.component());
 *     pane.send(new ToPane.Devices(Optional.empty(), Optional.empty()));
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.console.video;

import org.jspecify.annotations.NullMarked;
