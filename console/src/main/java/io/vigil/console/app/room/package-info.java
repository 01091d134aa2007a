/**
 * The room of one guest: who waits, who is let in, the call that follows from it, and the questionnaire on the page. Depends
 * on {@code app.setting}, {@code app.shared}, {@code app.meeting}, the core's call, day and measures, {@code link}, {@code
 * video} and the ports of the desk.
 */
@NullMarked
package io.vigil.console.app.room;

import org.jspecify.annotations.NullMarked;
