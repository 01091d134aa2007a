/**
 * Where stories play: servers, relays, homes behind routers, disks, and who listens or steals on the way. Depends on {@code stage},
 * {@code stage.guest}, {@code stage.console} and the signaling server.
 *
 * <pre>{@code
 * try (var homes = TwoHomes.furnished(practice, therapist)) {
 *     homes.meet();
 *     homes.cutOffTheGuest();
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.console.stage.place;

import org.jspecify.annotations.NullMarked;
