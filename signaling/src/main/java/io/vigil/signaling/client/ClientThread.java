package io.vigil.signaling.client;

import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.TimeUnit;

/** The one thread of a client. A daemon: it never keeps a program alive. */
final class ClientThread {
    private static final long LAST_FRAMES_MILLIS = 200;
    private static final long AT_MOST_MILLIS = 2_000;

    private final MultiThreadIoEventLoopGroup group = new MultiThreadIoEventLoopGroup(
            1, new DefaultThreadFactory("vigil-signaling-client", true), NioIoHandler.newFactory());

    EventLoop loop() {
        return group.next();
    }

    /** After what is still to be written. */
    void end() {
        var unused = group.shutdownGracefully(LAST_FRAMES_MILLIS, AT_MOST_MILLIS, TimeUnit.MILLISECONDS);
    }
}
