/**
 * Measures of one client: entered by keyboard, kept, and shown over the course with its journeys. The only package that
 * sees JFreeChart. Depends on {@code measures}, the fittings, {@code live} and {@code words}.
 *
 * <pre>{@code
 * var about = new MeasuresModel.About(client, journeys, clock, zone);
 * var model = new MeasuresModel(about, new MeasuresPort(log, disk, ids), SwingUtilities::invokeLater, notices::add);
 * side.show(new MeasuresPanel(fittings, model).component());
 * model.open();
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.measures;

import org.jspecify.annotations.NullMarked;
