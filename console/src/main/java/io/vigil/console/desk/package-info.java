/**
 * The therapist's window: one frame with the video's place, the day beside it and help one key away. Depends on the
 * console's core, Swing, FlatLaf and MigLayout; the app gives it its values and answers what it asks.
 *
 * <pre>{@code
 * var desk = Desk.over(ports, Appearance.prepare(Theme.LIGHT, 100), runner);   // on the event dispatch thread
 * desk.place(pane.component());
 * desk.show();
 * ports.line().set(LineShown.nothingYet().withInvitation(link));      // from any thread
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk;

import org.jspecify.annotations.NullMarked;
