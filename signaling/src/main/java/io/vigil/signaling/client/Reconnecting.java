package io.vigil.signaling.client;

import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Future;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineRegistration;
import io.vigil.signaling.line.LineStanza;
import io.vigil.signaling.line.MediaRegistration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A console's stream to a server that may go away and come back: registers its lines and joins their rooms again each
 * time. The listener hears {@code opened} after every successful attempt and {@code closed} after every other end; the
 * attempts go on by themselves unless the reason says that none is worth it. Methods may be called from any thread.
 */
public final class Reconnecting implements AutoCloseable {
    private static final List<Duration> BACK_OFF =
            List.of(Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));

    /** A stream that stood so long was a good one: the next attempt comes soon again. */
    private static final Duration STOOD = Duration.ofSeconds(5);

    private final ClientThread thread = new ClientThread();
    private final EventLoop loop = thread.loop();
    private final ServerAddress server;
    private final Trust trust;
    private final SigningKey key;
    private final Listener listener;

    // All below is touched on the loop only.
    private final Map<LineId, LineRegistration> registered = new LinkedHashMap<>();
    private final Set<LineId> joined = new LinkedHashSet<>();
    private final List<Asked> unanswered = new ArrayList<>();
    private @Nullable SignalingClient client;
    private @Nullable Future<?> next;
    private @Nullable Future<?> stood;
    private int attempts;
    private boolean live;
    private boolean closed;

    private record Asked(List<LineRegistration> lines, CompletableFuture<Void> answer) {}

    private Reconnecting(ServerAddress server, Trust trust, SigningKey key, Listener listener) {
        this.server = server;
        this.trust = trust;
        this.key = key;
        this.listener = listener;
    }

    /**
     * Begins to connect.
     *
     * @param key stays the caller's; it must not be closed while this is open
     */
    public static Reconnecting to(ServerAddress server, Trust trust, SigningKey key, Listener listener) {
        var reconnecting = new Reconnecting(server, trust, key, listener);
        reconnecting.loop.execute(reconnecting::attempt);
        return reconnecting;
    }

    /**
     * Registers lines now or as soon as the server is there, and again after every reconnect.
     *
     * @return done when a server has taken these lines; {@link NotAnswered} when it refused one of them
     */
    public CompletableFuture<Void> register(List<LineRegistration> lines) {
        var answer = new CompletableFuture<Void>();
        var asked = new Asked(List.copyOf(lines), answer);
        run(
                () -> {
                    asked.lines.forEach(line -> registered.put(line.id(), line));
                    unanswered.add(asked);
                    if (live) {
                        register(asked);
                    }
                },
                answer);
        return answer;
    }

    /** Leaves the room and registers the line no more. What the server knows of it stays there. */
    public void forget(LineId line) {
        leave(line);
        run(() -> registered.remove(line));
    }

    /** Sits down in the room now or as soon as the server is there, and again after every reconnect. */
    public void join(LineId line) {
        run(() -> {
            joined.add(line);
            whenLive(open -> open.join(line));
        });
    }

    public void leave(LineId line) {
        run(() -> {
            joined.remove(line);
            whenLive(open -> open.leave(line));
        });
    }

    /** What is sent while there is no stream is lost, as on any wire. */
    public void send(LineId line, LineStanza stanza) {
        run(() -> whenLive(open -> open.send(line, stanza)));
    }

    /** Fails with {@link NotAnswered} when there is no stream, or the one who knocked has gone. */
    public CompletableFuture<Void> answerKnock(LineId line, KnockId knock, KnockAnswer answer) {
        var done = new CompletableFuture<Void>();
        run(() -> pass(client == null ? null : client.answerKnock(line, knock, answer), done), done);
        return done;
    }

    /** Fails with {@link NotAnswered} when there is no stream, or nobody in the guest's seat. */
    public CompletableFuture<Void> unseat(LineId line, Unseated as) {
        var done = new CompletableFuture<Void>();
        run(() -> pass(client == null ? null : client.unseat(line, as), done), done);
        return done;
    }

    /**
     * Opens a line's media room to some tickets, once: a server that was started again wants to be told anew, with tickets
     * that last. Fails with {@link NotAnswered} when there is no stream.
     */
    public CompletableFuture<Void> openMedia(MediaRegistration media) {
        var done = new CompletableFuture<Void>();
        run(() -> pass(client == null ? null : client.openMedia(media), done), done);
        return done;
    }

    /** Fails with {@link NotAnswered} when there is no stream. */
    public CompletableFuture<List<IceService>> services() {
        var done = new CompletableFuture<List<IceService>>();
        run(() -> pass(client == null ? null : client.services(), done), done);
        return done;
    }

    /** The way to the server may be broken: a stream without a word within two seconds is given up for the next. */
    public void doubt() {
        run(() -> whenLive(SignalingClient::doubt));
    }

    /** Ends the stream and all attempts. The lines stay registered at the server for a while. */
    @Override
    public void close() {
        run(() -> {
            closed = true;
            if (next != null) {
                next.cancel(false);
            }
            unanswered.forEach(asked -> asked.answer.completeExceptionally(
                    new NotAnswered(NotAnswered.Why.NO_STREAM, "closed before a server took it")));
            unanswered.clear();
            if (client != null) {
                client.close();
            }
        });
        thread.end();
    }

    private void attempt() {
        if (!closed) {
            live = false;
            client = SignalingClient.on(loop, server, trust, key, new Ears(), () -> {});
        }
    }

    private void opened() {
        live = true;
        stood = loop.schedule(() -> attempts = 0, STOOD.toMillis(), TimeUnit.MILLISECONDS);
        var all = new ArrayList<>(registered.values());
        for (var from = 0; from < all.size(); from += SignalingClient.LINES_AT_ONCE) {
            registerAgain(all.subList(from, Math.min(all.size(), from + SignalingClient.LINES_AT_ONCE)));
        }
        List.copyOf(unanswered).forEach(this::register);
        joined.forEach(line -> whenLive(open -> open.join(line)));
    }

    /** A refused line must not take the others with it. */
    private void registerAgain(List<LineRegistration> lines) {
        whenLive(open -> {
            var unused = open.register(lines).whenComplete((done, failure) -> {
                if (refused(failure) && lines.size() > 1) {
                    lines.forEach(line -> registerAgain(List.of(line)));
                }
            });
        });
    }

    private void register(Asked asked) {
        whenLive(open -> {
            var unused = open.register(asked.lines).whenComplete((done, failure) -> {
                if (failure == null) {
                    unanswered.remove(asked);
                    asked.answer.complete(null);
                } else if (refused(failure)) {
                    unanswered.remove(asked);
                    asked.answer.completeExceptionally(failure);
                }
            });
        });
    }

    private void over(CloseReason reason) {
        live = false;
        client = null;
        if (stood != null) {
            stood.cancel(false);
        }
        if (!closed && reason.worthAnotherAttempt()) {
            var wait = BACK_OFF.get(Math.min(attempts, BACK_OFF.size() - 1));
            attempts++;
            next = loop.schedule(this::attempt, wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void whenLive(Consumer<SignalingClient> act) {
        if (live && client != null) {
            act.accept(client);
        }
    }

    private void run(Runnable task) {
        run(task, new CompletableFuture<Void>());
    }

    private void run(Runnable task, CompletableFuture<?> answer) {
        try {
            loop.execute(task);
        } catch (RejectedExecutionException e) { // closed: there is nothing left to do it with
            answer.completeExceptionally(new NotAnswered(NotAnswered.Why.NO_STREAM, "closed"));
        }
    }

    private static <T> void pass(@Nullable CompletableFuture<T> from, CompletableFuture<T> to) {
        if (from == null) {
            to.completeExceptionally(new NotAnswered(NotAnswered.Why.NO_STREAM, "no stream"));
            return;
        }
        var unused = from.whenComplete((result, failure) -> {
            if (failure == null) {
                to.complete(result);
            } else {
                to.completeExceptionally(failure);
            }
        });
    }

    private static boolean refused(@Nullable Throwable failure) {
        var cause = failure != null && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof NotAnswered answer && answer.why() == NotAnswered.Why.REFUSED;
    }

    private final class Ears implements Listener {
        @Override
        public void opened() {
            Reconnecting.this.opened();
            listener.opened();
        }

        @Override
        public void joined(LineId line) {
            listener.joined(line);
        }

        @Override
        public void guestCame(LineId line) {
            listener.guestCame(line);
        }

        @Override
        public void guestLeft(LineId line) {
            listener.guestLeft(line);
        }

        @Override
        public void stanza(LineId line, LineStanza stanza) {
            listener.stanza(line, stanza);
        }

        @Override
        public void nonsense(LineId line) {
            listener.nonsense(line);
        }

        @Override
        public void knock(LineId line, KnockId knock) {
            listener.knock(line, knock);
        }

        @Override
        public void undeliverable(LineId line) {
            listener.undeliverable(line);
        }

        @Override
        public void refused(LineId line) {
            listener.refused(line);
        }

        @Override
        public void closed(CloseReason reason) {
            over(reason);
            listener.closed(reason);
        }
    }
}
