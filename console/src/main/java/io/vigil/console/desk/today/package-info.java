/**
 * The day at a glance: who comes when on both clocks, what is due, what is missing, and how another appointment is made.
 * Depends on {@code schedule}, {@code client}, the fittings, {@code live} and {@code words}.
 *
 * <pre>{@code
 * var model = new TodayModel(port, SwingUtilities::invokeLater, clock, zone, notices::add);
 * side.show(new TodayPanel(fittings, model).component());
 * model.refresh();
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.today;

import org.jspecify.annotations.NullMarked;
