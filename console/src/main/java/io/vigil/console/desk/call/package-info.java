/**
 * The line and the call on the desk: header, status below the video, the cards about the guest, the choice of devices and
 * the end. Models decide what is shown; panels draw it. Depends on the ports, the fittings and the words.
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
