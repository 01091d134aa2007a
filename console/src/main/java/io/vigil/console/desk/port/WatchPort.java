package io.vigil.console.desk.port;

import io.vigil.console.escalation.Lookout;
import io.vigil.console.live.Live;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The watch over the client, as the desk sees it.
 *
 * @param lookout set from any thread
 * @param uptime the monotonic ticker that the lookout is measured by
 */
public record WatchPort(Live<Lookout> lookout, Supplier<Duration> uptime, WatchActions actions) {}
