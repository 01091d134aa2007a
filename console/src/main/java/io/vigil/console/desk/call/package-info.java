/**
 * The line and the call on the desk: header, status and lines below the video, the choice of devices and the end; who comes by
 * a link is {@code door}'s. Models decide what is shown; panels draw it. Depends on the ports, the fittings and the words.
 *
 * <pre>{@code
 * var header = new HeaderPanel(fittings, onEnd);
 * header.show(HeaderModel.Shown.of(line, heading));
 * frame.add(header.component());
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.call;

import org.jspecify.annotations.NullMarked;
