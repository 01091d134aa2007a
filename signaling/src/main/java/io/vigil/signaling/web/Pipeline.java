package io.vigil.signaling.web;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.ChannelGroup;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.timeout.IdleStateHandler;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What stands between a socket and a stream, in order, and every limit by its name (protocol.md §2). */
final class Pipeline extends ChannelInitializer<Channel> {
    static final String STREAM_PATH = "/xmpp-websocket";
    static final Duration UPGRADED_WITHIN = Duration.ofSeconds(10);
    static final Duration AUTHENTICATED_WITHIN = Duration.ofSeconds(15);
    static final Duration BOUND_WITHIN = Duration.ofSeconds(30);
    /** A page on a slow telephone. */
    static final Duration PAGE_FETCHED_WITHIN = Duration.ofMinutes(2);

    static final int REQUEST_LINE_BYTES = 2 * 1024;
    static final int HEADER_BYTES = 8 * 1024;
    static final int BODY_BYTES = 1024;
    static final int FRAME_BYTES = 64 * 1024;
    static final int FRAME_BYTES_BEFORE_AUTHENTICATION = 4 * 1024;

    static final int STANZAS_PER_SECOND = 200;
    static final int STANZAS_AT_ONCE = 1_000;

    /** A stream that says nothing for so long is asked; the third time it is closed: after 75 s. */
    static final Duration SILENCE = Duration.ofSeconds(25);

    static final int SILENCES = 3;

    /** Above the second mark a reader counts as slow, below the first no longer. */
    static final int WRITE_LOW_BYTES = 32 * 1024;

    static final int WRITE_HIGH_BYTES = 128 * 1024;
    /** More than this may never wait for one reader. */
    static final int UNREAD_BYTES = 512 * 1024;

    static final Duration SLOW_READER_WAITS = Duration.ofSeconds(5);
    static final Duration LAST_WORDS_WAIT = Duration.ofSeconds(2);

    private final ServerOptions options;
    private final @Nullable SslContext tls;
    private final Pages pages;
    private final Reception reception;
    private final ChannelGroup open;
    private final ConnectionLimit limit;

    Pipeline(ServerOptions options, @Nullable SslContext tls, Pages pages, Reception reception, ChannelGroup open) {
        this.options = options;
        this.tls = tls;
        this.pages = pages;
        this.reception = reception;
        this.open = open;
        this.limit = new ConnectionLimit(options.limits());
    }

    @Override
    protected void initChannel(Channel channel) {
        open.add(channel);
        var deadlines = new Deadlines();
        var pipeline = channel.pipeline();
        pipeline.addLast(limit);
        pipeline.addLast(deadlines);
        if (tls != null) {
            var handler = tls.newHandler(channel.alloc());
            handler.setHandshakeTimeout(UPGRADED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            pipeline.addLast(handler);
        }
        pipeline.addLast(new HttpServerCodec(REQUEST_LINE_BYTES, HEADER_BYTES, BODY_BYTES));
        pipeline.addLast(new HttpObjectAggregator(BODY_BYTES, true));
        pipeline.addLast(new Gate(options, pages, deadlines));
        pipeline.addLast(new WebSocketServerProtocolHandler(WebSocketServerProtocolConfig.newBuilder()
                .websocketPath(STREAM_PATH)
                .checkStartsWith(true)
                .subprotocols("xmpp")
                .allowExtensions(false)
                .maxFramePayloadLength(FRAME_BYTES)
                .handshakeTimeoutMillis(UPGRADED_WITHIN.toMillis())
                .build()));
        pipeline.addLast(new WebSocketFrameAggregator(FRAME_BYTES));
        pipeline.addLast(new IdleStateHandler(SILENCE.toSeconds(), 0, 0, TimeUnit.SECONDS));
        pipeline.addLast(new StreamHandler(reception, address(channel), deadlines));
    }

    private static String address(Channel channel) {
        return channel.remoteAddress() instanceof InetSocketAddress remote
                ? remote.getAddress().getHostAddress()
                : "";
    }
}
