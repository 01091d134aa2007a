/**
 * What interrupts, in its place: notices in three sentences at the foot of the window, lost contact and a call for help in
 * a strip at its head. Neither ever covers the video. Depends on the ports, the fittings and the words.
 *
 * <pre>{@code
 * var notices = new NoticesPanel(fittings);
 * notices.add(new Notice("That step was not saved.", "The call keeps running.", "Try again."));
 * strip.show(StripModel.Shown.of(lookout, uptime, ladder, people, wall, zone));
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.notice;

import org.jspecify.annotations.NullMarked;
