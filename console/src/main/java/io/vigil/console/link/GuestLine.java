package io.vigil.console.link;

import io.vigil.console.link.line.Alteration;
import io.vigil.console.link.line.Arrivals;
import io.vigil.console.link.line.GuestSeat;
import io.vigil.console.link.line.Keyring;
import io.vigil.console.link.line.LineCounts;
import io.vigil.console.link.line.LineEnd;
import io.vigil.console.link.line.LineState;
import io.vigil.console.link.line.Outlet;
import io.vigil.console.link.message.EndReason;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.link.place.Place;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.link.room.HandshakeKey;
import io.vigil.console.link.room.Knock;
import io.vigil.console.link.room.Room;
import io.vigil.console.link.talk.InstanceId;
import io.vigil.console.link.talk.OutboxFull;
import io.vigil.console.link.talk.Talk;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One guest's line at the console: keeps it sealed and standing whatever its servers and the guest's device do, until it
 * is ended. All methods may be called from any thread; the listener is called on the line's own.
 */
public final class GuestLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GuestLine.class);
    private static final Duration TICK = Duration.ofMillis(200);
    /** How long the guest's page may take to acknowledge the end; then its link is made worthless all the same. */
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final Map<Place, Room> rooms;
    private final LineListener listener;
    private final Supplier<Duration> uptime;
    private final ScheduledExecutorService thread;
    private final LineEnd end;
    private final Arrivals arrivals;
    private @Nullable Future<?> ticking;
    private Optional<Duration> leaveAt = Optional.empty();
    private boolean left;
    private volatile LineState state = LineState.FIRST;
    private volatile LineCounts counts = LineCounts.NONE;

    GuestLine(
            String name,
            Map<Place, Room> rooms,
            Keyring keys,
            LineListener listener,
            Supplier<Duration> uptime,
            SecureRandom random) {
        this.rooms = Map.copyOf(rooms);
        this.listener = listener;
        this.uptime = uptime;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            var made = new Thread(task, "line-" + name);
            made.setDaemon(true);
            return made;
        });
        var out = new Out();
        this.end = new LineEnd(keys, new Talk(InstanceId.random(random)), out);
        this.arrivals = new Arrivals(rooms, end, out, uptime);
    }

    void open() {
        ticking = thread.scheduleAtFixedRate(
                guarded(() -> end.tick(uptime.get())), TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
        rooms.forEach((place, room) -> room.enter(new In(arrivals.from(place))));
    }

    /** What is true of the line now. */
    public LineState state() {
        return state;
    }

    /** What it has seen so far. */
    public LineCounts counts() {
        return counts;
    }

    /** Says something to the guest: now, or when the line stands again; repeated until acknowledged, applied once. */
    public void send(FromConsole message) {
        onThread(() -> say(message));
    }

    /** The therapist heard the guest read {@code words}. Without effect if others are shown by now. */
    public void confirmWords(LineState.ShownWords words) {
        onThread(() -> {
            try {
                end.confirmWords(words.handshake());
            } catch (OutboxFull e) {
                notKept(e);
            }
        });
    }

    /** Answers a second device at the door. */
    public void answer(Knock knock, Knock.Answer answer) {
        onThread(() -> arrivals.answer(knock, answer));
    }

    /**
     * Ends the line for good: tells the guest's page, waits three seconds at most for its acknowledgement, and makes the
     * link worthless. {@link LineListener#ended} says when the server knows.
     */
    public void end(EndReason reason) {
        onThread(() -> {
            if (leaveAt.isEmpty()) {
                say(new FromConsole.End(reason));
                leaveAt = Optional.of(uptime.get().plus(FAREWELL));
            }
        });
    }

    /** Lets go of the line without ending it: a console that is closed and started again finds its guest waiting. */
    @Override
    public void close() {
        rooms.values().forEach(Room::close);
        if (ticking != null) {
            ticking.cancel(false);
        }
        onThread(end::close);
        thread.shutdown();
    }

    private void say(FromConsole message) {
        try {
            end.say(message);
        } catch (OutboxFull e) {
            notKept(e);
        }
    }

    private void notKept(OutboxFull e) {
        LOG.warn("a message to the guest was not kept: {}", e.getMessage());
        listener.notKept();
    }

    private void onThread(Runnable task) {
        try {
            thread.execute(guarded(task));
        } catch (RejectedExecutionException e) {
            LOG.debug("the line is closed; what came after is dropped");
        }
    }

    /** A task that fails is reported, and the line goes on. */
    private Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
                leaveWhenSaid();
                publish();
            } catch (RuntimeException | Error e) { // we are wrong: the handler says so, and the next task runs
                var here = Thread.currentThread();
                here.getUncaughtExceptionHandler().uncaughtException(here, e);
            }
        };
    }

    private void leaveWhenSaid() {
        var said = end.allTakenIn() || end.seat() == GuestSeat.EMPTY;
        if (!left
                && leaveAt.filter(at -> said || uptime.get().compareTo(at) >= 0).isPresent()) {
            left = true;
            rooms.values().forEach(Room::end);
        }
    }

    private void publish() {
        counts = end.counts();
        var now = new LineState(arrivals.contacts(), end.seat(), end.seal(uptime.get()), end.words());
        if (!now.equals(state)) {
            state = now;
            listener.changed(now);
        }
    }

    /** From a room, on whatever thread, onto the line's. */
    private final class In implements Room.Events {
        private final Room.Events there;

        In(Room.Events there) {
            this.there = there;
        }

        @Override
        public void reached() {
            onThread(there::reached);
        }

        @Override
        public void unreachable() {
            onThread(there::unreachable);
        }

        @Override
        public void refused() {
            onThread(there::refused);
        }

        @Override
        public void guestThere() {
            onThread(there::guestThere);
        }

        @Override
        public void guestGone() {
            onThread(there::guestGone);
        }

        @Override
        public void begun(HandshakeKey key, byte[] stepOne) {
            onThread(() -> there.begun(key, stepOne));
        }

        @Override
        public void sealed(String handshake, byte[] ciphertext) {
            onThread(() -> there.sealed(handshake, ciphertext));
        }

        @Override
        public void nonsense() {
            onThread(there::nonsense);
        }

        @Override
        public void knocked(Knock knock) {
            onThread(() -> there.knocked(knock));
        }

        @Override
        public void ended() {
            onThread(there::ended);
        }
    }

    /** From the line's end, on its thread, to the room and the listener. */
    private final class Out implements Outlet {
        @Override
        public void answer(byte[] stepTwo) {
            arrivals.room().answer(stepTwo);
        }

        @Override
        public void again() {
            arrivals.room().again();
        }

        @Override
        public void please() {
            arrivals.room().please();
        }

        @Override
        public void sealed(String handshake, byte[] ciphertext) {
            arrivals.room().sealed(handshake, ciphertext);
        }

        @Override
        public void stands() {
            publish();
            listener.stands();
        }

        @Override
        public void guestIsAnother() {
            listener.guestIsAnother();
        }

        @Override
        public void guestIsTheSame() {
            listener.guestIsTheSame();
        }

        @Override
        public void lost() {
            publish();
            listener.lost();
        }

        @Override
        public void said(FromGuest message) {
            listener.said(message);
        }

        @Override
        public void confirmed(ConfirmedWords words) {
            listener.confirmed(words);
        }

        @Override
        public void altered(Alteration alteration) {
            LOG.warn("the line was altered on its way: {}", alteration);
            listener.altered(alteration);
        }

        @Override
        public void knocked(Knock knock) {
            listener.knocked(knock);
        }

        @Override
        public void ended() {
            listener.ended();
        }
    }
}
