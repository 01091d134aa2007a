package io.vigil.signaling.web;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Looks at every request before anything else does: whether it is whole, by which name it calls this server, and from
 * which page. Any page in any browser on this machine can reach loopback; it cannot say that it came from here.
 */
final class Gate extends SimpleChannelInboundHandler<FullHttpRequest> {
    private final ServerOptions options;
    private final Pages pages;
    private final Deadlines deadlines;

    Gate(ServerOptions options, Pages pages, Deadlines deadlines) {
        this.options = options;
        this.pages = pages;
        this.deadlines = deadlines;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        var host = request.headers().getAll(HttpHeaderNames.HOST);
        if (request.decoderResult().isFailure()) {
            refuse(
                    context,
                    request.decoderResult().cause() instanceof TooLongFrameException
                            ? HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
                            : HttpResponseStatus.BAD_REQUEST,
                    "This request cannot be read.");
        } else if (host.size() != 1 || !options.hosts().contains(nameIn(host.get(0)))) {
            refuse(context, HttpResponseStatus.MISDIRECTED_REQUEST, "This server does not answer to that name.");
        } else if (path(request).equals(Pipeline.STREAM_PATH)) {
            stream(context, request, host.get(0));
        } else {
            page(context, request, host.get(0));
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        var unusedClosing =
                context.close(); // cut, or TLS that cannot be agreed upon: nothing to say and nobody to say it to
    }

    private void stream(ChannelHandlerContext context, FullHttpRequest request, String authority) {
        var headers = request.headers();
        if (!headers.containsValue(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true)) {
            refuse(context, HttpResponseStatus.UPGRADE_REQUIRED, "Here a WebSocket is spoken.");
        } else if (!headers.getAll(HttpHeaderNames.SEC_WEBSOCKET_VERSION).equals(List.of("13"))
                || !headers.containsValue(HttpHeaderNames.SEC_WEBSOCKET_PROTOCOL, "xmpp", true)) {
            refuse(context, HttpResponseStatus.BAD_REQUEST, "Here XMPP over WebSocket is spoken, version 13.");
        } else if (!headers.getAll(HttpHeaderNames.ORIGIN).stream().allMatch(origin -> isHome(origin, authority))) {
            refuse(context, HttpResponseStatus.FORBIDDEN, "That page has no business here.");
        } else {
            context.fireChannelRead(request.retain());
        }
    }

    private void page(ChannelHandlerContext context, FullHttpRequest request, String authority) {
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            refuse(context, HttpResponseStatus.METHOD_NOT_ALLOWED, "Here pages are read and nothing is written.");
            return;
        }
        deadlines.pageAsked(context);
        var response = path(request).equals("/healthz")
                ? pages.text(HttpResponseStatus.OK, "ok", authority)
                : pages.answer(path(request), authority);
        if (request.method().equals(HttpMethod.HEAD)) {
            response.content().clear();
        }
        var stays = HttpUtil.isKeepAlive(request);
        HttpUtil.setKeepAlive(response, stays);
        var written = context.writeAndFlush(response);
        if (stays) {
            var unused = written.addListener(sent -> deadlines.pageSent(context));
        } else {
            var unused = written.addListener(ChannelFutureListener.CLOSE);
        }
    }

    private void refuse(ChannelHandlerContext context, HttpResponseStatus status, String sentence) {
        var response = pages.text(status, sentence, "");
        HttpUtil.setKeepAlive(response, false);
        var unused = context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
    }

    /** A page of this server, or of another server of the same practice. */
    private boolean isHome(String origin, String authority) {
        var own = options.tls().isPresent() || options.proxyCertificate().isPresent() ? "https://" : "http://";
        var from = origin.toLowerCase(Locale.ROOT);
        return from.equals(own + authority.toLowerCase(Locale.ROOT))
                || options.otherServers().stream().anyMatch(other -> from.equals("https://" + other));
    }

    private static String path(FullHttpRequest request) {
        var uri = Objects.requireNonNullElse(request.uri(), "");
        var query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    /** The name without the port. */
    private static String nameIn(String authority) {
        var colon = authority.lastIndexOf(':');
        var name = colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
        return name.toLowerCase(Locale.ROOT);
    }
}
