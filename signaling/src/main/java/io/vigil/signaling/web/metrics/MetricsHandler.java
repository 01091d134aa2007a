package io.vigil.signaling.web.metrics;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.vigil.signaling.metrics.Exposition;
import io.vigil.signaling.metrics.Health;
import io.vigil.signaling.metrics.Measured;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Answers one request of a monitor, and closes. */
final class MetricsHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
    private static final String PLAIN = "text/plain; charset=utf-8";
    /** A page in a browser on this machine reaches loopback too, by a name that was made to point here. */
    private static final Pattern LOOPBACK = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:[0-9]{1,5})?");

    private final Supplier<Measured> measured;

    MetricsHandler(Supplier<Measured> measured) {
        this.measured = measured;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        if (!request.decoderResult().isSuccess()) {
            answer(context, HttpResponseStatus.BAD_REQUEST, PLAIN, "");
        } else if (!LOOPBACK.matcher(request.headers().get(HttpHeaderNames.HOST, ""))
                .matches()) {
            answer(context, HttpResponseStatus.MISDIRECTED_REQUEST, PLAIN, "");
        } else if (!request.method().equals(HttpMethod.GET)) {
            answer(context, HttpResponseStatus.METHOD_NOT_ALLOWED, PLAIN, "");
        } else {
            switch (request.uri()) {
                case "/metrics" ->
                    answer(context, HttpResponseStatus.OK, Exposition.CONTENT_TYPE, Exposition.of(measured.get()));
                case "/health" -> health(context, Health.of(measured.get()));
                default -> answer(context, HttpResponseStatus.NOT_FOUND, PLAIN, "");
            }
        }
    }

    private static void health(ChannelHandlerContext context, Health health) {
        var status = health.takesPeople() ? HttpResponseStatus.OK : HttpResponseStatus.SERVICE_UNAVAILABLE;
        answer(context, status, PLAIN, health.words());
    }

    private static void answer(ChannelHandlerContext context, HttpResponseStatus status, String type, String words) {
        var body = Unpooled.copiedBuffer(words, StandardCharsets.UTF_8);
        var response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body);
        response.headers().set(HttpHeaderNames.CONTENT_TYPE, type);
        response.headers().set(HttpHeaderNames.CACHE_CONTROL, "no-store");
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
