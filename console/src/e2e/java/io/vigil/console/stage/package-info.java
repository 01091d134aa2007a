/**
 * What the end-to-end stories and the demo are played on: real processes, real browsers, a real screen. Everything is
 * bounded in time and ended by its process id. Tests only: a browser driver has no place on a therapist's computer.
 *
 * <pre>{@code
 * try (var guest = GuestBrowser.open(new GuestBrowser.Options())) {
 *     guest.visit(invitation);
 *     Patience.until("the guest waits", Duration.ofSeconds(10), () -> guest.screen().equals("waiting"));
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.console.stage;

import org.jspecify.annotations.NullMarked;
