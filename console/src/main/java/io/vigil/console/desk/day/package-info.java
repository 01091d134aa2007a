/**
 * The day beside the video: done steps as ticks, the present step large, what blocks the next one, and the marks of the
 * journey. Models turn the session into what is shown and clicks into commands; panels draw and ask. Depends on the
 * console's core, the fittings and the words.
 *
 * <pre>{@code
 * var day = new DayPanel(fittings, asks);
 * day.show(DayModel.shown(session, now, zone));   // at every fact and every second
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.day;

import org.jspecify.annotations.NullMarked;
