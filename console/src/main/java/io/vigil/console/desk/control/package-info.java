/**
 * The building blocks of every panel: texts, buttons with their keys, labelled fields, states with a word and a shape,
 * clocks whose figures do not dance. Depends on Swing, MigLayout and the theme; knows nothing of sessions.
 *
 * <pre>{@code
 * var admit = fittings.mainButton("Let Samuel in", Shortcut.of(VK_F6), actions::admit);
 * var notes = fittings.area("Address right now", 2);
 * panel.add(admit, "growx");
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.control;

import org.jspecify.annotations.NullMarked;
