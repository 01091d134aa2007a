/**
 * The day beside the video: done steps as ticks, the present step large, what blocks the next one, and the marks of the
 * journey. Models turn the session into what is shown and clicks into commands; {@code desk.day.panel}
 * draws and asks. Depends on the
 * console's core, the fittings and the words.
 *
 * <pre>{@code
 * var day = new SessionDay(runner, clock, zone);
 * var panel = new DayPanel(fittings, day, toTop);
 * day.shown(now).ifPresent(panel::show);   // at every fact and four times a second
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.day;

import org.jspecify.annotations.NullMarked;
