package io.vigil.console.stage.place;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler.HandshakeComplete;
import io.netty.util.AttributeKey;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The server as its attacker runs it: pages and stanzas pass through, and what {@link Alteration} says happens to them
 * on the way. The guest's link names this one; the real server stands behind it.
 */
public final class AlteringServer implements AutoCloseable {
    private static final int PAGE_BYTES = 1 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** What the real server says about a page that the guest's browser must hear too. */
    private static final Set<String> KEPT =
            Set.of("content-type", "content-security-policy", "permissions-policy", "referrer-policy", "cache-control");

    private final URI real;
    private final HttpClient http = HttpClient.newHttpClient();
    private final EventLoopGroup loop = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private volatile Alteration alteration = Alteration.NONE;
    private final Set<Channel> guests = ConcurrentHashMap.newKeySet();
    private final Channel listening;

    private AlteringServer(URI real) throws InterruptedException {
        this.real = real;
        listening = new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel guest) {
                        guest.pipeline()
                                .addLast(new HttpServerCodec(), new HttpObjectAggregator(PAGE_BYTES))
                                .addLast(new PageHandler())
                                .addLast(new QueryTaker())
                                .addLast(new WebSocketServerProtocolHandler("/xmpp-websocket", "xmpp"))
                                .addLast(new StanzaRelay());
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), 0)
                .sync()
                .channel();
    }

    /** Stands before the server at {@code real} (http, loopback). */
    public static AlteringServer before(URI real) throws InterruptedException {
        return new AlteringServer(real);
    }

    /** Where it listens: {@code http://127.0.0.1:PORT}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + ((InetSocketAddress) listening.localAddress()).getPort());
    }

    public void doThis(Alteration next) {
        alteration = next;
    }

    /** Cuts every guest's socket, as a change of network does. */
    public void cut() {
        guests.forEach(guest -> guest.close().syncUninterruptibly());
    }

    @Override
    public void close() {
        cut();
        listening.close().awaitUninterruptibly(PATIENCE.toMillis());
        loop.shutdownGracefully().awaitUninterruptibly(PATIENCE.toMillis());
    }

    /** Hands pages on; lets the request for a WebSocket go through to the next handler. */
    private final class PageHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
        @Override
        public boolean acceptInboundMessage(Object message) {
            return message instanceof FullHttpRequest request && !request.uri().startsWith("/xmpp-websocket");
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
            var asked = HttpRequest.newBuilder(real.resolve(request.uri()))
                    .timeout(PATIENCE)
                    .build();
            var unused = http.sendAsync(asked, BodyHandlers.ofByteArray()).whenComplete((page, failure) -> {
                var answer = failure == null
                        ? new DefaultFullHttpResponse(
                                HttpVersion.HTTP_1_1,
                                HttpResponseStatus.valueOf(page.statusCode()),
                                Unpooled.wrappedBuffer(page.body()))
                        : new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.BAD_GATEWAY);
                if (failure == null) {
                    page.headers().map().forEach((name, values) -> {
                        if (KEPT.contains(name)) {
                            answer.headers().set(name, values);
                        }
                    });
                }
                answer.headers()
                        .set(HttpHeaderNames.CONTENT_LENGTH, answer.content().readableBytes());
                context.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
            });
        }
    }

    /** What stands behind the address of a WebSocket is for the real server: a ticket, for example. */
    private static final class QueryTaker extends ChannelInboundHandlerAdapter {
        static final AttributeKey<String> QUERY = AttributeKey.valueOf(QueryTaker.class, "query");

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof FullHttpRequest request) {
                var mark = request.uri().indexOf('?');
                context.channel().attr(QUERY).set(mark < 0 ? "" : request.uri().substring(mark));
                request.setUri(mark < 0 ? request.uri() : request.uri().substring(0, mark));
            }
            context.fireChannelRead(message);
        }
    }

    /** One guest's stanzas, there and back. */
    private final class StanzaRelay extends SimpleChannelInboundHandler<TextWebSocketFrame> {
        private CompletableFuture<WebSocket> server = new CompletableFuture<>();

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event instanceof HandshakeComplete) {
                guests.add(context.channel());
                server = http.newWebSocketBuilder()
                        .subprotocols("xmpp")
                        .header("Origin", real.toString())
                        .buildAsync(
                                URI.create("ws://" + real.getAuthority() + "/xmpp-websocket"
                                        + context.channel()
                                                .attr(QueryTaker.QUERY)
                                                .get()),
                                new FromServer(context));
            }
            context.fireUserEventTriggered(event);
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
            for (var stanza : alteration.pass(Alteration.From.GUEST, frame.text())) {
                server = server.thenCompose(socket -> socket.sendText(stanza, true));
            }
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            guests.remove(context.channel());
            var unused = server.thenAccept(WebSocket::abort);
        }
    }

    private final class FromServer implements WebSocket.Listener {
        private final ChannelHandlerContext guest;
        private final StringBuilder text = new StringBuilder();

        FromServer(ChannelHandlerContext guest) {
            this.guest = guest;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                for (var stanza : alteration.pass(Alteration.From.SERVER, text.toString())) {
                    var unused = guest.writeAndFlush(new TextWebSocketFrame(stanza));
                }
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            var unused = guest.close();
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            var unused = guest.close();
        }
    }
}
