/**
 * Colours, type and size of the desk: FlatLaf properties in two lights, and how to change the light and the size while
 * a session runs. Depends on Swing, FlatLaf and MigLayout.
 *
 * <pre>{@code
 * Appearance.prepare();                          // once, before the first component
 * appearance.show(Theme.DARK);                   // on the event dispatch thread
 * label.setForeground(Tone.WAIT.colour());
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.theme;

import org.jspecify.annotations.NullMarked;
