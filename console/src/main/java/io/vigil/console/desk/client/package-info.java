/**
 * Before a session: the therapist chooses a client or writes a new one, opens the file, and turns to what is seen beside it.
 * Depends on {@code desk.client.file}, the ports, the fittings, {@code live} and {@code words}.
 *
 * <pre>{@code
 * var model = new ClientModel(clients, actions, screen, clock, zone, notices::add, sides, door);
 * side.show(new ClientPanel(fittings, model, views, besideTheList, toTop).component());
 * model.leave(window::close);                             // asks first when something typed is not saved
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.client;

import org.jspecify.annotations.NullMarked;
