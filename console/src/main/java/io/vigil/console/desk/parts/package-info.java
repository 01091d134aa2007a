/**
 * The parts map on the desk: the picture, a form for each part, what became of the map between two dates, and paper. Only
 * while the psychotherapy vault is unlocked; nothing of it goes anywhere else. Depends on {@code parts}, {@code client}
 * (the book), the ports, the fittings, {@code live} and {@code words}.
 *
 * <pre>{@code
 * var model = new PartsModel(client, clients, SwingUtilities::invokeLater, clock, zone, notices::add);
 * side.show(new PartsPanel(fittings, model, back).component());
 * model.read();
 * model.leave(back);                                      // asks first when something typed is not kept
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.parts;

import org.jspecify.annotations.NullMarked;
