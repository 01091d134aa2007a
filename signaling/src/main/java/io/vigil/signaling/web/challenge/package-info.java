/**
 * The port on which an authority asks whether this machine answers for its name. Sees {@code io.netty}.
 *
 * <pre>{@code
 * try (var port = ChallengePort.open(new InetSocketAddress(80))) {
 *     port.answer(token, authorization);
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.web.challenge;

import org.jspecify.annotations.NullMarked;
