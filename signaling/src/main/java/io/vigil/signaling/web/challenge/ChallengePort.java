package io.vigil.signaling.web.challenge;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.timeout.ReadTimeoutHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Answers challenges, and nothing else. Open only while a certificate is asked for.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8555#section-8.3">RFC 8555 §8.3, http-01</a>
 */
public final class ChallengePort implements AutoCloseable {
    private static final String FOLDER = "/.well-known/acme-challenge/";
    private static final int REQUEST_BYTES = 8 * 1024;
    private static final int ANSWERED_WITHIN_SECONDS = 10;

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final EventLoopGroup loop;
    private Channel listening;

    private ChallengePort(EventLoopGroup loop, InetSocketAddress listen) throws IOException {
        this.loop = loop;
        var bound = new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childHandler(new Pipeline())
                .bind(listen)
                .awaitUninterruptibly();
        listening = bound.channel();
        if (!bound.isSuccess()) {
            close();
            throw new IOException("cannot listen for challenges", bound.cause());
        }
    }

    /**
     * Listens, or throws with nothing left behind.
     *
     * @throws IOException when another program listens there, or this one may not
     */
    public static ChallengePort open(InetSocketAddress listen) throws IOException {
        return new ChallengePort(
                new MultiThreadIoEventLoopGroup(
                        1, new DefaultThreadFactory("vigil-challenges", true), NioIoHandler.newFactory()),
                listen);
    }

    /** From now on whoever asks for {@code token} gets {@code authorization}. */
    public void answer(String token, String authorization) {
        answers.put(token, authorization);
    }

    /** The port it listens on. */
    public int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    @Override
    public void close() {
        listening.close().awaitUninterruptibly(1, TimeUnit.SECONDS);
        var unused = loop.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }

    private final class Pipeline extends ChannelInitializer<SocketChannel> {
        @Override
        protected void initChannel(SocketChannel channel) {
            channel.pipeline()
                    .addLast(new ReadTimeoutHandler(ANSWERED_WITHIN_SECONDS))
                    .addLast(new HttpServerCodec())
                    .addLast(new HttpObjectAggregator(REQUEST_BYTES))
                    .addLast(new Answering());
        }
    }

    private final class Answering extends SimpleChannelInboundHandler<FullHttpRequest> {
        @Override
        protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
            var isAsked = request.decoderResult().isSuccess()
                    && request.method().equals(HttpMethod.GET)
                    && request.uri().startsWith(FOLDER);
            var answer = isAsked ? answers.get(request.uri().substring(FOLDER.length())) : null;
            var body = Unpooled.copiedBuffer(answer == null ? "" : answer, StandardCharsets.US_ASCII);
            var response = new DefaultFullHttpResponse(
                    HttpVersion.HTTP_1_1, answer == null ? HttpResponseStatus.NOT_FOUND : HttpResponseStatus.OK, body);
            response.headers().set(HttpHeaderNames.CONTENT_TYPE, "application/octet-stream");
            response.headers().setInt(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
            response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
        }

        /** The asker's problem alone. */
        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            var unused = context.close();
        }
    }
}
