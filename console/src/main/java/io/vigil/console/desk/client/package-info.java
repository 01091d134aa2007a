/**
 * Before a session: the therapist chooses a client or writes a new one, mends what is missing or old, and opens the room.
 * Depends on {@code client} (files, findings), {@code checklist} (limits), the ports, the fittings, {@code live} and
 * {@code words}.
 *
 * <pre>{@code
 * var model = new ClientModel(clients, actions, SwingUtilities::invokeLater, clock, zone, notices::add);
 * side.show(new ClientPanel(fittings, model).component());
 * model.leave(window::close);                             // asks first when something typed is not saved
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.client;

import org.jspecify.annotations.NullMarked;
