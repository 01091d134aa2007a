/**
 * The call, as values and rules: what two ends of a call say to each other, what one second of it looked like, and when
 * a picture or a sound counts as proof of life. Shared by the line, the pane and the screen, which do not know each
 * other. Depends on the JDK alone.
 *
 * <pre>{@code
 * var life = ProofOfLife.none().after(report, uptime);
 * life.picture(uptime);                           // ALIVE since …, FROZEN since …, or NONE
 * var actions = coordinator.admitted(ice, uptime);
 * actions.forEach(action -> action.match(doer));  // start the pane's call, pass a signal on
 * }</pre>
 */
@NullMarked
package io.vigil.console.call;

import org.jspecify.annotations.NullMarked;
