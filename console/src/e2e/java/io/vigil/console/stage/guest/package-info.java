/**
 * The client's browser, and what its made-up camera sees. Depends on {@code stage} and Selenium.
 *
 * <pre>{@code
 * try (var guest = GuestBrowser.open(new GuestBrowser.Options())) {
 *     guest.visit(invitation);
 *     Patience.until("the guest waits", Duration.ofSeconds(10), () -> guest.screen().equals("waiting"));
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.console.stage.guest;

import org.jspecify.annotations.NullMarked;
