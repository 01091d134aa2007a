package io.vigil.signaling.client;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.ssl.SslHandler;
import io.vigil.crypto.proof.ConsoleProof;
import io.vigil.crypto.proof.Digest;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** One WebSocket to a server, subprotocol {@code xmpp}: texts both ways, unread. Everything happens on one event loop. */
final class TextLink {
    static final int FRAME_BYTES = 64 * 1024;
    private static final int ANSWER_BYTES = 16 * 1024;
    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(10);
    /** The first answer takes one way there and back: what was sent into nothing is sent again, ever later. */
    private static final Duration REACHED_WITHIN = Duration.ofSeconds(3);

    private final Events events;
    private @Nullable Channel channel;
    private boolean over;

    /** What comes over the link. */
    interface Events {
        /** Connected; {@code binding} is what a console signs for this connection (protocol.md §2.2), 32 bytes. */
        void up(byte[] binding);

        void text(String text);

        /** Over, once. */
        void down(CloseReason reason);
    }

    private TextLink(Events events) {
        this.events = events;
    }

    /** Begins to connect; called on {@code loop}. */
    static TextLink open(EventLoop loop, URI server, Trust trust, Events events) {
        var link = new TextLink(events);
        var connecting = new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) REACHED_WITHIN.toMillis())
                .handler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel made) throws SSLException {
                        link.furnish(made, server, trust);
                    }
                })
                .connect(server.getHost(), port(server));
        link.channel = connecting.channel();
        connecting.addListener(done -> {
            if (!done.isSuccess()) {
                link.over(CloseReason.UNREACHABLE);
            }
        });
        return link;
    }

    void send(String text) {
        if (channel != null && !over) {
            var unused = channel.writeAndFlush(new TextWebSocketFrame(text))
                    .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
        }
    }

    /** Whether this computer still has the address that the link goes out from. */
    boolean hasItsAddress() {
        return channel == null
                || !(channel.localAddress() instanceof InetSocketAddress from)
                || OwnAddress.isStillHeld(from.getAddress());
    }

    void close(CloseReason reason) {
        if (channel != null && channel.isActive()) {
            var unused =
                    channel.writeAndFlush(new CloseWebSocketFrame(1000, "")).addListener(ChannelFutureListener.CLOSE);
        } else if (channel != null) {
            var unused = channel.close();
        }
        over(reason);
    }

    private static boolean isTls(URI server) {
        return "wss".equals(server.getScheme());
    }

    private static int port(URI server) {
        return server.getPort() < 0 ? isTls(server) ? 443 : 80 : server.getPort();
    }

    private void furnish(Channel made, URI server, Trust trust) throws SSLException {
        var pipeline = made.pipeline();
        if (isTls(server)) {
            var tls = trust.context().newHandler(made.alloc(), server.getHost(), port(server));
            tls.setHandshakeTimeout(CONNECTED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            pipeline.addLast("tls", tls);
        }
        pipeline.addLast(new HttpClientCodec());
        pipeline.addLast(new HttpObjectAggregator(ANSWER_BYTES));
        pipeline.addLast(new WebSocketClientProtocolHandler(WebSocketClientProtocolConfig.newBuilder()
                .webSocketUri(server)
                .subprotocol("xmpp")
                .generateOriginHeader(false) // only pages have an origin
                .maxFramePayloadLength(FRAME_BYTES)
                .handshakeTimeoutMillis(CONNECTED_WITHIN.toMillis())
                .customHeaders(new DefaultHttpHeaders().set(HttpHeaderNames.USER_AGENT, "Vigil"))
                .build()));
        pipeline.addLast(new WebSocketFrameAggregator(FRAME_BYTES));
        pipeline.addLast(new Frames());
    }

    private void over(CloseReason reason) {
        if (!over) {
            over = true;
            events.down(reason);
        }
    }

    private final class Frames extends SimpleChannelInboundHandler<WebSocketFrame> {
        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
            if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE && !over) {
                events.up(binding(context));
            } else if (event == ClientHandshakeStateEvent.HANDSHAKE_TIMEOUT) {
                close(CloseReason.UNREACHABLE);
            }
            super.userEventTriggered(context, event);
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
            if (over || frame instanceof CloseWebSocketFrame) {
                return;
            }
            if (frame instanceof TextWebSocketFrame text) {
                events.text(text.text());
            } else {
                close(CloseReason.NOT_UNDERSTOOD);
            }
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            over(CloseReason.LOST);
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            close(isDistrust(cause) ? CloseReason.UNTRUSTED : CloseReason.LOST);
        }

        private static boolean isDistrust(Throwable failure) {
            for (var cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof CertificateException) {
                    return true;
                }
            }
            return false;
        }

        private byte[] binding(ChannelHandlerContext context) throws SSLException {
            if (!(context.pipeline().get("tls") instanceof SslHandler tls)) {
                return new byte[ConsoleProof.CHANNEL_BYTES];
            }
            return Digest.sha256(
                    Trust.der((X509Certificate) tls.engine().getSession().getPeerCertificates()[0]));
        }
    }
}
