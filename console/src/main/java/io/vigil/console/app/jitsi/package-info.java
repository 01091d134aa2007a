/**
 * A practice's Jitsi deployment: tokens for it, and {@code ./run jitsi}, which pins its library and checks whether it fits.
 * The conferences held there are in {@code app.meeting}.
 * Depends on {@code app.setting}, {@code call.conference}, words and crypto.
 *
 * <pre>{@code
 * ./run jitsi pin https://meet.example/libs/lib-jitsi-meet.min.js
 * ./run jitsi check
 * }</pre>
 */
@NullMarked
package io.vigil.console.app.jitsi;

import org.jspecify.annotations.NullMarked;
