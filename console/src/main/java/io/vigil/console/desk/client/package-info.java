/**
 * Before a session: the therapist chooses a client or writes a new one, mends what is missing or old, turns to what is seen
 * beside the file, and opens the room if the course leads there. Depends on {@code client} (files, findings),
 * {@code checklist} (limits), {@code course} (what is missing), the ports, the fittings, {@code live} and {@code words}.
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
