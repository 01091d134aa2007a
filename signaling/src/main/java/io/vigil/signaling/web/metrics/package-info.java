/**
 * The port on loopback from which a monitor reads health and metrics. Sees {@code io.netty}. Depends on {@code metrics}.
 *
 * <pre>{@code
 * try (var port = MetricsPort.open(new InetSocketAddress("127.0.0.1", 9464), server::measured)) {
 *     // curl http://127.0.0.1:9464/health
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.web.metrics;

import org.jspecify.annotations.NullMarked;
