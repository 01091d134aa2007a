package io.vigil.console.app;

import io.vigil.console.call.ProofOfLife;
import io.vigil.console.desk.port.ContactShown.Alarm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Notices that neither picture nor sound is alive any more, and that one is again. Measured by the monotonic ticker. For
 * one thread.
 */
final class ContactWatch {
    private final Ports ports;
    private final Clock clock;
    private final BooleanSupplier armed;
    private final Consumer<Optional<Instant>> told;
    private final Consumer<Duration> reconnected;
    private Optional<Duration> lostSince = Optional.empty();

    /**
     * Watches one guest's call.
     *
     * @param armed whether a loss alarms
     * @param told is given since when contact is lost, and empty when it is back
     */
    ContactWatch(
            Ports ports,
            Clock clock,
            BooleanSupplier armed,
            Consumer<Optional<Instant>> told,
            Consumer<Duration> reconnected) {
        this.ports = ports;
        this.clock = clock;
        this.armed = armed;
        this.told = told;
        this.reconnected = reconnected;
    }

    void look(ProofOfLife life, Duration now) {
        var alive = CallRoom.isAlive(life, now);
        var proven = life.provenAt();
        if (!alive && proven.isPresent()) {
            var since = clock.instant().minus(now.minus(proven.get()));
            var alarm = armed.getAsBoolean() ? Alarm.ARMED : Alarm.QUIET;
            if (lostSince.isEmpty()) {
                lostSince = proven;
                ports.contact(shown -> shown.withLoss(since, alarm)); // shown first, kept afterwards
                told.accept(Optional.of(since));
            } else {
                ports.contact(shown -> shown.lostSince().isPresent()
                        ? shown.withLoss(shown.lostSince().get(), alarm)
                        : shown.withLoss(since, alarm));
            }
        } else if (lostSince.isPresent()) {
            reconnected.accept(now.minus(lostSince.get()));
            lostSince = Optional.empty();
            ports.contact(shown -> shown.withContactBack());
            told.accept(Optional.empty());
        }
    }
}
