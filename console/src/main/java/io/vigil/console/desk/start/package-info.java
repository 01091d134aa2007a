/**
 * Before a session: the therapist types whom it is for, and opens the room. Depends on the ports, the fittings and the
 * words.
 *
 * <pre>{@code
 * var start = new StartPanel(fittings, new StartModel(actions, clock), notices::add);
 * side.show(start.component());
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.start;

import org.jspecify.annotations.NullMarked;
