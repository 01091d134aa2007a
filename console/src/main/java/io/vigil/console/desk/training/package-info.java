/**
 * The therapist's own trainings, attested with dates (E10). They belong to no client. Depends on {@code course}, the
 * fittings, {@code live} and {@code words}.
 *
 * <pre>{@code
 * var model = new TrainingModel(book, disk, SwingUtilities::invokeLater, clock, zone, notices::add);
 * place.add(new TrainingPanel(fittings, model).component());
 * model.refresh();
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.training;

import org.jspecify.annotations.NullMarked;
