/**
 * The day drawn: one panel for each kind of step, rows that are ticked, filled or left out. Panels have components and
 * decide nothing; what they show comes from the models of {@code desk.day}. Depends on those and {@code desk.theme}.
 */
@NullMarked
package io.vigil.console.desk.day.panel;

import org.jspecify.annotations.NullMarked;
