package io.vigil.signaling.web.stream;

import io.netty.util.concurrent.DefaultEventExecutor;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutor;
import io.vigil.signaling.door.Allowance;
import io.vigil.signaling.door.Party;
import io.vigil.signaling.room.Delivery;
import io.vigil.signaling.room.Hall;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Stanzas;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hall on its one thread, and the way from its deliveries to the streams. */
public final class Reception implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final int NAME_BYTES = 12;

    private final String host;
    private final Hall hall;
    private final Allowance allowance = new Allowance();
    private final Clock clock;
    private final SecureRandom random;
    private final EventExecutor thread = new DefaultEventExecutor(new DefaultThreadFactory("vigil-hall", true));
    private final Map<Long, StreamHandler.Outgoing> streams = new HashMap<>();

    public Reception(String host, Hall hall, Clock clock, SecureRandom random) {
        this.host = host;
        this.hall = hall;
        this.clock = clock;
        this.random = random;
        var unused = thread.scheduleAtFixedRate(this::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tick() {
        var now = clock.instant();
        allowance.forget(now);
        deliver(hall.tick(now));
    }

    String host() {
        return host;
    }

    String randomName() {
        var bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Asks the door about somebody who has proven something; {@code verdict} is empty, or the SASL condition. */
    void welcome(Party party, Consumer<Optional<String>> verdict) {
        run(() -> verdict.accept(
                party instanceof Party.Guest guest ? refusal(guest, clock.instant()) : Optional.empty()));
    }

    private Optional<String> refusal(Party.Guest guest, Instant now) {
        if (allowance.mustWait(guest.address(), now)) {
            return Optional.of("temporary-auth-failure");
        }
        return switch (hall.atTheDoor(guest, now)) {
            case WELCOME -> Optional.empty();
            case EARLY -> hall.isFullFor(guest) ? Optional.of("temporary-auth-failure") : Optional.empty();
            case WRONG_TICKET -> {
                allowance.wrong(guest.address(), now);
                yield Optional.of("not-authorized");
            }
            case OVER -> Optional.of("credentials-expired");
        };
    }

    void enter(long number, Party party, StreamHandler.Outgoing outgoing) {
        run(() -> {
            streams.put(number, outgoing);
            deliver(hall.enter(number, party, clock.instant()));
        });
    }

    void take(long number, Element stanza) {
        run(() -> deliver(hall.take(number, stanza, clock.instant())));
    }

    void leave(long number) {
        run(() -> {
            if (streams.remove(number) != null) {
                deliver(hall.leave(number, clock.instant()));
            }
        });
    }

    private void deliver(List<Delivery> deliveries) {
        for (var delivery : deliveries) {
            var stream = streams.get(delivery.to());
            if (stream == null) {
                continue;
            }
            if (delivery.last()) {
                streams.remove(delivery.to());
                stream.end(delivery.element());
                deliver(hall.leave(delivery.to(), clock.instant()));
            } else {
                stream.deliver(delivery.element());
            }
        }
    }

    /** Says goodbye to everybody; from then on nobody is told anything more. */
    public void sayGoodbye() {
        thread.submit(() -> {
                    var all = List.copyOf(streams.values());
                    streams.clear();
                    all.forEach(stream -> stream.end(Stanzas.streamError("system-shutdown")));
                })
                .awaitUninterruptibly(Limits.GOODBYES.toMillis());
    }

    /** Ends the thread, when nobody is there any more. */
    @Override
    public void close() {
        var unused = thread.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }

    private void run(Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException e) {
            LOG.debug("the hall is closed already");
        }
    }
}
