package io.vigil.console.app.jitsi.check;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler.HandshakeComplete;
import io.vigil.console.stage.place.Alteration;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A deployment that lacks something: a real server behind it, and stanzas bent on the way. Queries are not passed on. */
final class BentServer implements AutoCloseable {
    private static final int REQUEST_BYTES = 1 << 16;

    private final HttpClient http = HttpClient.newHttpClient();
    private final EventLoopGroup loop = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final URI real;
    private final Alteration bend;
    private final Channel listening;

    /** @param subprotocol what it agrees to speak; null for nothing */
    private BentServer(URI real, Alteration bend, @Nullable String subprotocol) throws InterruptedException {
        this.real = real;
        this.bend = bend;
        var config = WebSocketServerProtocolConfig.newBuilder()
                .websocketPath("/xmpp-websocket")
                .checkStartsWith(true)
                .subprotocols(subprotocol)
                .build();
        listening = new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel end) {
                        end.pipeline()
                                .addLast(new HttpServerCodec(), new HttpObjectAggregator(REQUEST_BYTES))
                                .addLast(new WebSocketServerProtocolHandler(config), new Relay());
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), 0)
                .sync()
                .channel();
    }

    static BentServer before(URI real, Alteration bend) throws InterruptedException {
        return new BentServer(real, bend, "xmpp");
    }

    static BentServer thatAgreesToNothing(URI real) throws InterruptedException {
        return new BentServer(real, Alteration.NONE, null);
    }

    /** Does with what the server says what {@code change} does with a text; what becomes empty is not passed on. */
    static Alteration server(UnaryOperator<String> change) {
        return (from, stanza) -> {
            var bent = from == Alteration.From.SERVER ? change.apply(stanza) : stanza;
            return bent.isEmpty() ? List.of() : List.of(bent);
        };
    }

    int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    @Override
    public void close() {
        listening.close().syncUninterruptibly();
        loop.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
    }

    /** One end's stanzas, there and back. */
    private final class Relay extends SimpleChannelInboundHandler<TextWebSocketFrame> implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();
        private CompletableFuture<WebSocket> server = new CompletableFuture<>();
        private @Nullable ChannelHandlerContext end;

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event instanceof HandshakeComplete) {
                end = context;
                server = http.newWebSocketBuilder()
                        .subprotocols("xmpp")
                        .buildAsync(URI.create("ws://" + real.getAuthority() + "/xmpp-websocket"), this);
            }
            context.fireUserEventTriggered(event);
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
            for (var stanza : bend.pass(Alteration.From.GUEST, frame.text())) {
                server = server.thenCompose(socket -> socket.sendText(stanza, true));
            }
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            var unused = server.thenAccept(WebSocket::abort);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            var to = end;
            if (last && to != null) {
                for (var stanza : bend.pass(Alteration.From.SERVER, text.toString())) {
                    var unused = to.writeAndFlush(new TextWebSocketFrame(stanza));
                }
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
