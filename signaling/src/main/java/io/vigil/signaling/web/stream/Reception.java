package io.vigil.signaling.web.stream;

import io.netty.util.concurrent.DefaultEventExecutor;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutor;
import io.vigil.signaling.door.Admission;
import io.vigil.signaling.door.Allowance;
import io.vigil.signaling.door.Party;
import io.vigil.signaling.metrics.Measured;
import io.vigil.signaling.metrics.Tally;
import io.vigil.signaling.recurring.Recurring;
import io.vigil.signaling.resume.HandledTooHigh;
import io.vigil.signaling.resume.Nonzas;
import io.vigil.signaling.resume.ResumeId;
import io.vigil.signaling.resume.StreamResumption;
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
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The hall on its one thread, and the way from its deliveries to the streams. A stream is known by the socket it has at
 * present: what a socket still says when its stream went on elsewhere is nobody's word.
 */
public final class Reception implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final int NAME_BYTES = 12;
    private static final Optional<String> LATER = Optional.of("temporary-auth-failure");

    private final String host;
    private final Hall hall;
    private final Allowance allowance = new Allowance();
    private final Tally tally = new Tally();
    private final Clock clock;
    private final SecureRandom random;
    private final Duration resumeWindow;
    private final EventExecutor thread = new DefaultEventExecutor(new DefaultThreadFactory("vigil-hall", true));
    private final Map<Long, BoundStream> streams = new HashMap<>();
    private final Map<Outgoing, BoundStream> bySocket = new HashMap<>();
    private volatile Counted counted;

    /** What the hall counted, and when. */
    private record Counted(int lines, int streams, long knocks, long atNanos) {}

    /**
     * Opens the hall; its thread begins.
     *
     * @param resumeWindow for how long a stream without a socket is kept, when its client asked for that
     */
    public Reception(String host, Hall hall, Clock clock, SecureRandom random, Duration resumeWindow) {
        this.host = host;
        this.hall = hall;
        this.clock = clock;
        this.random = random;
        this.resumeWindow = resumeWindow;
        this.counted = new Counted(0, 0, 0, nanos());
        var unused = new Recurring("The clock of the hall", this::tick).inStep(thread, TICK);
    }

    private void tick() {
        var now = clock.instant();
        allowance.forget(now);
        all(stream -> stream.hasRunOut(nanos())).forEach(this::leave);
        deliver(hall.tick(now));
        counted = new Counted(hall.lines(), streams.size(), hall.knocks(), nanos());
    }

    /** What the hall counted last; for any thread. */
    public Measured.HallCounts counts() {
        var last = counted;
        return new Measured.HallCounts(
                last.lines(), last.streams(), last.knocks(), Duration.ofNanos(nanos() - last.atNanos()));
    }

    /** Who was not let in; for any thread. */
    public Tally tally() {
        return tally;
    }

    private List<BoundStream> all(Predicate<BoundStream> wanted) {
        return streams.values().stream().filter(wanted).toList();
    }

    private long nanos() {
        return thread.ticker().nanoTime();
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
        run(() -> verdict.accept(refusal(party, clock.instant())));
    }

    private Optional<String> refusal(Party party, Instant now) {
        if (party instanceof Party.Guest guest) {
            return refusal(guest.address(), hall.atTheDoor(guest, now), hall.isFullFor(guest), now);
        }
        if (party instanceof Party.Participant participant) {
            var admission = hall.atTheDoor(participant, now);
            return admission == Admission.OVER && hasStream(participant)
                    ? Optional.empty() // to go on with what it has, and for nothing else
                    : refusal(participant.address(), admission, true, now);
        }
        return Optional.empty();
    }

    /** Whoever shares an address with somebody who guesses, and has the right ticket, comes in all the same. */
    private Optional<String> refusal(String address, Admission admission, boolean isFull, Instant now) {
        return switch (admission) {
            case WELCOME -> Optional.empty();
            case EARLY -> isFull || allowance.mustWait(address, now) ? LATER : Optional.empty();
            case WRONG_TICKET -> wrongTicket(address, now);
            case OVER -> Optional.of("credentials-expired");
        };
    }

    private Optional<String> wrongTicket(String address, Instant now) {
        if (allowance.mustWait(address, now)) {
            return LATER;
        }
        allowance.wrong(address, now);
        return Optional.of("not-authorized");
    }

    private boolean hasStream(Party.Participant participant) {
        return streams.values().stream().anyMatch(stream -> isOf(participant, stream) && stream.mayResume());
    }

    private static boolean isOf(Party.Participant participant, BoundStream stream) {
        return stream.party() instanceof Party.Participant other
                && other.ticketHash().equals(participant.ticketHash());
    }

    /** A stream has been bound under {@code jid}. */
    void enter(long number, Party party, String jid, Outgoing socket) {
        run(() -> {
            if (party instanceof Party.Participant participant) {
                // it came back and did not go on with what it had
                all(former -> former.isHeld() && isOf(participant, former)).forEach(this::leave);
            }
            var stream = new BoundStream(number, party, socket);
            streams.put(number, stream);
            bySocket.put(socket, stream);
            deliver(hall.enter(number, party, jid, clock.instant()));
        });
    }

    void take(Outgoing socket, Element stanza) {
        run(() -> {
            var stream = bySocket.get(socket);
            if (stream != null) {
                stream.received();
                deliver(hall.take(stream.number(), stanza, clock.instant()));
            }
        });
    }

    /** What a stream says of itself (XEP-0198). */
    void manage(Outgoing socket, Element nonza) {
        run(() -> {
            var stream = bySocket.get(socket);
            if (stream != null) {
                stream.manage(nonza, () -> StreamResumption.resumable(ResumeId.random(random), resumeWindow));
            }
        });
    }

    /** Instead of binding a stream of its own, {@code party} would go on with one that lost its socket. */
    void resume(Party.Media party, Element wanted, Outgoing socket) {
        run(() -> {
            var previd = wanted.attribute("previd");
            var handled = Nonzas.handled(wanted);
            var found = streams.values().stream()
                    .filter(stream -> stream.isNamed(previd)
                            && stream.party() instanceof Party.Media former
                            && hall.mayResume(party, former))
                    .findFirst();
            if (found.isEmpty() || handled.isEmpty()) {
                socket.deliver(Nonzas.failed(handled.isEmpty() ? "bad-request" : "item-not-found"));
                return;
            }
            var stream = found.get();
            if (!stream.mayResume()
                    || stream.hasRunOut(nanos())) { // so that it does not stand beside the one that comes instead
                end(stream, Stanzas.streamError("conflict"));
                socket.deliver(Nonzas.failed("item-not-found"));
                return;
            }
            var former = stream.socket();
            try {
                stream.resume(socket, previd, handled.getAsLong());
                former.ifPresent(bySocket::remove);
                bySocket.put(socket, stream);
                hall.resume(stream.number());
            } catch (HandledTooHigh e) {
                end(stream, Stanzas.streamError("conflict"));
                socket.end(e.streamError());
            }
        });
    }

    /** The stream has ended, and said so, or was told so. */
    void leave(Outgoing socket) {
        run(() -> {
            var stream = bySocket.get(socket);
            if (stream != null) {
                leave(stream);
            }
        });
    }

    /** The socket is gone without a word; perhaps the client comes back with another. */
    void cut(Outgoing socket) {
        run(() -> {
            var stream = bySocket.remove(socket);
            if (stream == null) {
                return;
            }
            var isOneTooMany = stream.mayResume() && all(BoundStream::isHeld).size() >= Limits.HELD_STREAMS;
            if (stream.hold(nanos()) && !isOneTooMany) {
                hall.hold(stream.number());
            } else {
                leave(stream);
            }
        });
    }

    private void end(BoundStream stream, Element lastWords) {
        stream.end(lastWords);
        leave(stream);
    }

    private void leave(BoundStream stream) {
        streams.remove(stream.number());
        stream.socket().ifPresent(bySocket::remove);
        deliver(hall.leave(stream.number(), clock.instant()));
    }

    private void deliver(List<Delivery> deliveries) {
        for (var delivery : deliveries) {
            var stream = streams.get(delivery.to());
            if (stream == null) {
                continue;
            }
            if (delivery.last()) {
                end(stream, delivery.element());
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
                    bySocket.clear();
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
