/**
 * When a picture, a sound or a heartbeat counts as proof of life, each apart from the others. Depends on {@code call.media}.
 *
 * <pre>{@code
 * var life = ProofOfLife.none().after(report, uptime);
 * life.picture(uptime);                           // ALIVE since …, FROZEN since …, or NONE
 * }</pre>
 */
@NullMarked
package io.vigil.console.call.life;

import org.jspecify.annotations.NullMarked;
