package io.vigil.console.watch.pipe;

import io.vigil.console.words.Notice;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The console's end of the pipe to its watch. Beats every half second, from a thread of its own, as long as the console
 * is alive by its own proof. Everything else may be called from any thread and does not wait, except {@link #goodbye}. A
 * console without a watch, or one whose watch is gone, works on: it is said once, and words go nowhere.
 */
public final class WatchLink implements AutoCloseable {
    /** Environment of the console: where the pipe is, and the how manieth start of this watch it is. */
    public static final String PIPE = "VIGIL_WATCH_PIPE";

    public static final String START = "VIGIL_WATCH_START";
    /** Environment of the console: milliseconds since the client was last seen or heard, if the one before it knew. */
    public static final String SILENCE = "VIGIL_WATCH_SILENCE";

    static final Duration BEATS_EVERY = Duration.ofMillis(500);

    private static final Logger LOG = LoggerFactory.getLogger(WatchLink.class);
    private static final Duration GOODBYE_WITHIN = Duration.ofSeconds(1);

    private final BooleanSupplier alive;
    private final Consumer<Notice> alone;
    private final Optional<SocketChannel> pipe;
    private final int start;
    private final Optional<Duration> silenceAtStart;
    private final ScheduledExecutorService mouth = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "vigil-watch-link");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean watched;
    private volatile boolean parting;

    private WatchLink(
            Optional<SocketChannel> pipe,
            int start,
            Optional<Duration> silenceAtStart,
            BooleanSupplier alive,
            Consumer<Notice> alone) {
        this.pipe = pipe;
        this.start = start;
        this.silenceAtStart = silenceAtStart;
        this.alive = alive;
        this.alone = alone;
        this.watched = pipe.isPresent();
    }

    /**
     * Speaks with the process that started this one.
     *
     * @param alive asked every half second on the link's thread and must not wait: see {@link Pulse}
     * @param alone told what to show when there is no watch, now or later; on the caller's thread or the link's
     */
    public static WatchLink open(BooleanSupplier alive, Consumer<Notice> alone) {
        var path = Optional.ofNullable(System.getenv(PIPE));
        var start =
                Optional.ofNullable(System.getenv(START)).map(Integer::parseInt).orElse(1);
        var silence =
                Optional.ofNullable(System.getenv(SILENCE)).map(Long::parseLong).map(Duration::ofMillis);
        return begun(new WatchLink(path.flatMap(WatchLink::connect), start, silence, alive, alone));
    }

    /** Speaks into this pipe, for the first time. */
    static WatchLink over(SocketChannel pipe, BooleanSupplier alive, Consumer<Notice> alone) {
        return begun(new WatchLink(Optional.of(pipe), 1, Optional.empty(), alive, alone));
    }

    private static WatchLink begun(WatchLink link) {
        link.begin();
        return link;
    }

    private static Optional<SocketChannel> connect(String path) {
        try {
            var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.connect(UnixDomainSocketAddress.of(Path.of(path)));
            return Optional.of(channel);
        } catch (IOException e) {
            LOG.warn("the watch's pipe does not open", e);
            return Optional.empty();
        }
    }

    private void begin() {
        if (pipe.isEmpty()) {
            alone.accept(WatchNotices.notWatched());
            return;
        }
        var ear = new Thread(() -> hearTheEnd(pipe.get()), "vigil-watch-ear");
        ear.setDaemon(true);
        ear.start();
        var unused = mouth.scheduleAtFixedRate(this::beat, 0, BEATS_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether somebody rings if this console ends. */
    public boolean watched() {
        return watched;
    }

    /** Whether the watch started this console because the one before it died or hung. */
    public boolean startedAgain() {
        return start > 1;
    }

    /**
     * Since the client was last seen or heard, by the watch's ticker, which ran on while no console did; empty when this is
     * not a console that was started again, or nobody had been seen.
     */
    public Optional<Duration> silence() {
        return silenceAtStart.map(
                it -> it.plusMillis(ManagementFactory.getRuntimeMXBean().getUptime()));
    }

    /** The client was seen or heard so long ago: to be said twice a second while a loss would ring. */
    public void proven(Duration ago) {
        say(() -> Frame.proven(ago));
    }

    /** Gives the watch the card to show, in place of the one before. */
    public void card(Card card) {
        say(() -> Frame.of(card));
    }

    /** The watch wipes the card. */
    public void release() {
        say(() -> Frame.of(Word.RELEASE));
    }

    /** From now on the end of this console, or five seconds without a beat, rings. */
    public void armed() {
        say(() -> Frame.of(Word.ARMED));
    }

    public void disarmed() {
        say(() -> Frame.of(Word.DISARMED));
    }

    /** The therapist closes the console: the watch ends with it. Waits up to a second until it is said. */
    public void goodbye() {
        parting = true;
        try {
            mouth.submit(() -> write(Frame.of(Word.GOODBYE))).get(GOODBYE_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            LOG.warn("goodbye was not heard", e);
        }
        close();
    }

    /** Beats no more, without a goodbye: an armed watch rings five seconds later, or at once when the process ends. */
    @Override
    public void close() {
        parting = true;
        watched = false;
        mouth.shutdownNow();
        pipe.ifPresent(WatchLink::close);
    }

    private void beat() {
        try {
            if (alive.getAsBoolean()) {
                write(Frame.of(Word.BEAT));
            }
        } catch (RuntimeException | Error e) { // we are wrong: said, and asked again at the next beat
            LOG.error("the proof of life failed", e);
        }
    }

    private void say(java.util.function.Supplier<Frame> frame) {
        try {
            mouth.execute(() -> write(frame.get()));
        } catch (RejectedExecutionException e) {
            LOG.debug("said after the link was closed");
        }
    }

    private void write(Frame frame) {
        if (!watched) {
            return;
        }
        try {
            frame.write(new DataOutputStream(Channels.newOutputStream(pipe.orElseThrow())));
        } catch (IOException e) {
            gone();
        } finally {
            frame.wipe();
        }
    }

    /** The watch never speaks: whatever comes out of the pipe is its end. */
    private void hearTheEnd(SocketChannel pipe) {
        try {
            while (pipe.read(ByteBuffer.allocate(1)) >= 0) {
                LOG.warn("the watch spoke");
            }
        } catch (IOException e) {
            LOG.debug("the pipe to the watch broke", e);
        }
        gone();
    }

    private synchronized void gone() {
        if (watched && !parting) {
            alone.accept(WatchNotices.gone());
        }
        watched = false;
    }

    private static void close(SocketChannel pipe) {
        try {
            pipe.close();
        } catch (IOException e) {
            LOG.debug("the pipe did not close", e);
        }
    }
}
