package io.vigil.signaling.web;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultEventExecutor;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.vigil.signaling.door.Lines;
import io.vigil.signaling.metrics.Measured;
import io.vigil.signaling.recurring.Recurring;
import io.vigil.signaling.room.Hall;
import io.vigil.signaling.web.stream.Limits;
import io.vigil.signaling.web.stream.Reception;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The signaling server: pages, door, rooms. Embedded in a console, or alone for a practice. Keeps nothing on disk and
 * never sees the inside of a session.
 */
public final class SignalingServer implements AutoCloseable {
    private final ServerOptions options;
    private final Reception reception;
    private final EventLoopGroup loops;
    private final ChannelGroup open;
    private final Channel listening;
    private final Clock clock;
    private final Certificates certificates;
    private final EventExecutor renewals =
            new DefaultEventExecutor(new DefaultThreadFactory("vigil-certificates", true));
    private final long startedNanos = System.nanoTime();

    private SignalingServer(
            ServerOptions options,
            Clock clock,
            Certificates certificates,
            Reception reception,
            EventLoopGroup loops,
            ChannelGroup open,
            Channel listening) {
        this.options = options;
        this.clock = clock;
        this.certificates = certificates;
        this.reception = reception;
        this.loops = loops;
        this.open = open;
        this.listening = listening;
    }

    /** Listens, or throws with nothing left behind. */
    public static SignalingServer start(ServerOptions options, Clock clock, SecureRandom random) throws NotStarted {
        var certificates = Certificates.read(options.front(), clock);
        var host = options.hosts().get(0);
        var hall = new Hall(host, new Lines(), options.services());
        var reception = new Reception(host, hall, clock, random, options.media().resumeWindow());
        var loops = new MultiThreadIoEventLoopGroup(
                0, new DefaultThreadFactory("vigil-signaling", true), NioIoHandler.newFactory());
        var open = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);
        var bound = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new Pipeline(options, reception, random, certificates, open))
                .bind(options.listen())
                .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            reception.close();
            var unused = loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
            var reason = bound.cause() instanceof BindException
                            && String.valueOf(bound.cause().getMessage()).contains("in use")
                    ? NotStarted.Reason.PORT_IN_USE
                    : NotStarted.Reason.ADDRESS_NOT_HERE;
            throw new NotStarted(reason, "cannot listen on " + options.listen(), bound.cause());
        }
        var server = new SignalingServer(options, clock, certificates, reception, loops, open, bound.channel());
        if (options.front().certificate().isPresent()) {
            var every = Limits.CERTIFICATE_LOOKED_AT_EVERY;
            var unused = new Recurring("The look at the certificate", certificates::look)
                    .withPauses(server.renewals, every, every);
        }
        return server;
    }

    /**
     * Reads what a start would read, and listens nowhere.
     *
     * @throws NotStarted when a start would fail for its certificate
     */
    public static void check(ServerOptions options, Clock clock) throws NotStarted {
        var unused = Certificates.read(options.front(), clock);
    }

    /** What it is measured at now; for any thread, and at once. */
    public Measured measured(String version) {
        return new Measured(
                version,
                Duration.ofNanos(System.nanoTime() - startedNanos),
                open.size(),
                reception.counts(),
                reception.tally().refused(),
                certificates.shown().expires().map(expires -> Duration.between(clock.instant(), expires)),
                Optional.empty(),
                !listening.isOpen());
    }

    /** For tests, which do not wait for the next look. */
    Certificates certificates() {
        return certificates;
    }

    /** Where guests and consoles find it. */
    public URI address() {
        var scheme = options.front().tls().isPresent() ? "https" : "http";
        return URI.create(scheme + "://" + options.hosts().get(0) + ":" + port());
    }

    public int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /** Takes nobody new, says goodbye to everybody, and ends. Takes some seconds at most; a second time nothing. */
    @Override
    public void close() {
        if (loops.isShuttingDown()) {
            return;
        }
        listening.close().awaitUninterruptibly(Limits.DRAIN.toMillis());
        var unused = renewals.shutdownGracefully(0, 1, TimeUnit.SECONDS);
        var pagesOnly = open.close(channel -> channel.pipeline().get(Pipeline.STREAM) == null);
        pagesOnly.awaitUninterruptibly(Limits.GOODBYES.toMillis());
        reception.sayGoodbye();
        open.newCloseFuture().awaitUninterruptibly(Limits.GOODBYES.toMillis());
        loops.shutdownGracefully(0, Limits.DRAIN.toSeconds(), TimeUnit.SECONDS)
                .awaitUninterruptibly(Limits.DRAIN.toMillis());
        reception.close();
    }
}
