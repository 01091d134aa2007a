package io.vigil.signaling.web.metrics;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.timeout.ReadTimeoutHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.vigil.signaling.metrics.Measured;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Serves {@code /metrics} and {@code /health} on loopback, apart from what the network reaches. */
public final class MetricsPort implements AutoCloseable {
    private static final int REQUEST_BYTES = 8 * 1024;
    /** A monitor asks at once and takes the answer at once. */
    private static final int ANSWERED_WITHIN_SECONDS = 10;

    private final EventLoopGroup loop;
    private final Channel listening;

    private MetricsPort(EventLoopGroup loop, Channel listening) {
        this.loop = loop;
        this.listening = listening;
    }

    /**
     * Listens, or throws with nothing left behind.
     *
     * @param listen an address of loopback; its port may be 0
     * @param measured asked on the port's own thread, and answers at once
     * @throws IOException when another program listens there
     */
    public static MetricsPort open(InetSocketAddress listen, Supplier<Measured> measured) throws IOException {
        if (!listen.getAddress().isLoopbackAddress()) {
            throw new IllegalArgumentException("metrics are for this machine alone");
        }
        var loop = new MultiThreadIoEventLoopGroup(
                1, new DefaultThreadFactory("vigil-metrics", true), NioIoHandler.newFactory());
        var bound = new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childHandler(pipeline(measured))
                .bind(listen)
                .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            end(loop);
            throw new IOException("cannot listen for a monitor", bound.cause());
        }
        return new MetricsPort(loop, bound.channel());
    }

    private static ChannelHandler pipeline(Supplier<Measured> measured) {
        return new ChannelInitializer<SocketChannel>() {
            @Override
            protected void initChannel(SocketChannel channel) {
                channel.pipeline()
                        .addLast(new ReadTimeoutHandler(ANSWERED_WITHIN_SECONDS))
                        .addLast(new HttpServerCodec())
                        .addLast(new HttpObjectAggregator(REQUEST_BYTES))
                        .addLast(new MetricsHandler(measured));
            }
        };
    }

    /** The port it listens on. */
    public int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    @Override
    public void close() {
        listening.close().awaitUninterruptibly(1, TimeUnit.SECONDS);
        end(loop);
    }

    private static void end(EventLoopGroup loop) {
        var unused = loop.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }
}
