/**
 * Asks the relays for an address, as a browser would: sockets around {@link io.vigil.signaling.relay.TrialAllocation}.
 * Depends on {@code relay} and {@code metrics}.
 *
 * <pre>{@code
 * try (var watch = RelayWatch.start(services, Duration.ofMinutes(1), clock, random)) {
 *     watch.counts();                         // 2 of 3 work
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.probe;

import org.jspecify.annotations.NullMarked;
