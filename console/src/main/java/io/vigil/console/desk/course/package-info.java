/**
 * A client's course on the desk: its steps in a line, one of them large with what keeps it closed, what is due, the thread
 * from intentions to commitments, and the history. Depends on {@code course}, the fittings, {@code live} and {@code words}.
 *
 * <pre>{@code
 * var model = new CourseModel(port);
 * side.show(new CoursePanel(fittings, model).component());
 * model.open(client);
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.course;

import org.jspecify.annotations.NullMarked;
