package io.vigil.signaling.web;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.vigil.signaling.door.Allowance;
import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.door.Lines;
import io.vigil.signaling.relay.IceServices;
import io.vigil.signaling.room.Hall;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that listens: the door, the rooms and the pages of protocol.md. Keeps nothing on disk. All of it runs on one
 * thread, so that the rules need no locks.
 */
public final class SignalingServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SignalingServer.class);
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);
    private static final Duration THREAD_ENDS_WITHIN = Duration.ofSeconds(2);

    private final MultiThreadIoEventLoopGroup loop;
    private final ChannelGroup open;
    private final Channel listening;
    private final URI address;

    private SignalingServer(MultiThreadIoEventLoopGroup loop, ChannelGroup open, Channel listening, URI address) {
        this.loop = loop;
        this.open = open;
        this.listening = listening;
        this.address = address;
    }

    /**
     * Listens, when it returns.
     *
     * @param keys asked on the server's thread at every proof of a console; must be quick
     * @throws NotStarted when it does not listen, and nothing of it is left
     */
    public static SignalingServer start(
            ServerOptions options, ConsoleKeys keys, IceServices ice, Clock clock, SecureRandom random)
            throws NotStarted {
        var certificate = Certificate.of(options);
        if (certificate.tls() == null && !options.listen().getAddress().isLoopbackAddress()) {
            throw new NotStarted(NotStarted.Why.PLAIN_OFF_LOOPBACK, "no TLS on " + options.listen());
        }
        var scheme = certificate.tls() == null && options.proxyCertificate().isEmpty() ? "ws" : "wss";
        var loop = new MultiThreadIoEventLoopGroup(
                1, new DefaultThreadFactory("vigil-server", true), NioIoHandler.newFactory());
        var reception = new Reception(
                new Hall(new Lines(), clock),
                new Allowance(),
                keys,
                ice,
                clock,
                random,
                options.hosts(),
                certificate.channel());
        var open = new DefaultChannelGroup(loop.next(), true);
        var binding = new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(
                        ChannelOption.WRITE_BUFFER_WATER_MARK,
                        new WriteBufferWaterMark(Pipeline.WRITE_LOW_BYTES, Pipeline.WRITE_HIGH_BYTES))
                .childHandler(new Pipeline(
                        options, certificate.tls(), new Pages(scheme, options.otherServers()), reception, open))
                .bind(options.listen())
                .awaitUninterruptibly();
        if (!binding.isSuccess()) {
            end(loop);
            throw new NotStarted(NotStarted.Why.ADDRESS, "cannot listen on " + options.listen(), binding.cause());
        }
        var unused = loop.next().scheduleAtFixedRate(reception::tick, 1, 1, TimeUnit.SECONDS);
        var address = address(options, (InetSocketAddress) binding.channel().localAddress());
        LOG.info("listening at {}", address);
        return new SignalingServer(loop, open, binding.channel(), address);
    }

    /** How people call it: {@code https://HOST[:PORT]}, or {@code http://127.0.0.1:PORT} on this machine. */
    public URI address() {
        return address;
    }

    /** Takes nobody new, tells everybody that the server goes down, and ends. Takes 5 seconds at most. */
    @Override
    public void close() {
        if (loop.isShuttingDown()) {
            return;
        }
        listening.close().awaitUninterruptibly();
        loop.next()
                .submit(() -> open.forEach(SignalingServer::tellGoodbye))
                .awaitUninterruptibly(LAST_WORDS.toMillis());
        open.newCloseFuture().awaitUninterruptibly(LAST_WORDS.toMillis());
        end(loop);
        LOG.info("closed {}", address);
    }

    private static void tellGoodbye(Channel channel) {
        var stream = channel.pipeline().get(StreamHandler.class);
        if (stream != null) {
            stream.shutDown();
        }
    }

    private static void end(MultiThreadIoEventLoopGroup loop) {
        loop.shutdownGracefully(0, THREAD_ENDS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
                .awaitUninterruptibly(THREAD_ENDS_WITHIN.toMillis());
    }

    private static URI address(ServerOptions options, InetSocketAddress bound) {
        var secure = options.tls().isPresent();
        var host = secure || options.proxyCertificate().isPresent()
                ? options.hosts().get(0)
                : bound.getAddress().getHostAddress();
        var literal = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return URI.create((secure ? "https" : "http") + "://" + literal + ":" + bound.getPort());
    }
}
