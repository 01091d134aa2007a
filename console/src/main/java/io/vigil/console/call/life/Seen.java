package io.vigil.console.call.life;

import java.time.Duration;
import java.util.Optional;

/**
 * A state, and since when.
 *
 * @param state alive, frozen, gone, silent, none
 * @param since uptime: for something alive, when it came (back); for something that stopped, when it was last alive;
 *     empty if it never was
 * @param <S> {@link Picture}, {@link Sound} or {@link Page}
 */
public record Seen<S extends Enum<S>>(S state, Optional<Duration> since) {}
