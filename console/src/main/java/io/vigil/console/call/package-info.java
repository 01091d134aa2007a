/**
 * The call, as values and rules: who is let in, what two ends of a call say to each other, and what has to be done so that
 * it stands. Shared by the line, the pane and the screen, which do not know each other. Depends on {@code call.media}; what
 * a conference needs is in {@code call.conference}.
 *
 * <pre>{@code
 * var actions = coordinator.admitted(ice, uptime);
 * actions.forEach(action -> action.match(doer));  // start the pane's call, pass a signal on
 * }</pre>
 */
@NullMarked
package io.vigil.console.call;

import org.jspecify.annotations.NullMarked;
