package io.vigil.signaling.web;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.util.AttributeKey;
import io.vigil.signaling.metrics.Tally;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Every HTTP request passes here first. {@code Host} and {@code Origin} must name this server: any page in a browser on
 * this computer can reach loopback, and a name can be made to point here (DNS rebinding). Pages are answered; the request
 * for the WebSocket goes on.
 */
final class DoorHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();
    static final String SOCKET = "/xmpp-websocket";
    /** RFC 6455; the drafts before it are spoken by nobody but those who look for holes in them. */
    private static final String VERSION = "13";

    /** What lib-jitsi-meet showed in the address. */
    static final AttributeKey<String> TOKEN = AttributeKey.valueOf(DoorHandler.class, "token");

    private static final Map<String, String> UPGRADE = Map.of("upgrade", "websocket", "sec-websocket-version", VERSION);

    private final List<String> hosts;
    private final List<String> otherServers;
    private final Pages pages;
    private final Pages.Scheme scheme;
    private final Deadlines deadlines;
    private final Tally tally;
    private boolean answering;

    DoorHandler(
            List<String> hosts,
            List<String> otherServers,
            Pages pages,
            Pages.Scheme scheme,
            Deadlines deadlines,
            Tally tally) {
        super(false);
        this.hosts = hosts;
        this.otherServers = otherServers;
        this.pages = pages;
        this.scheme = scheme;
        this.deadlines = deadlines;
        this.tally = tally;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        if (answering) { // browsers wait for the answer; whoever does not could pile up answers without reading one
            request.release();
            var unused = context.close();
            return;
        }
        var authority = request.headers().get(HttpHeaderNames.HOST, "");
        var origin = request.headers().get(HttpHeaderNames.ORIGIN, "");
        if (!request.decoderResult().isSuccess()
                || request.headers().getAll(HttpHeaderNames.HOST).size() != 1) {
            refuse(context, request, HttpResponseStatus.BAD_REQUEST, Tally.Why.REQUEST);
        } else if (!isOurs(authority)) {
            refuse(context, request, HttpResponseStatus.MISDIRECTED_REQUEST, Tally.Why.STRANGE);
        } else if (!origin.isEmpty() && !isHome(origin, authority)) {
            refuse(context, request, HttpResponseStatus.FORBIDDEN, Tally.Why.STRANGE);
        } else if (isForSocket(request.uri())
                && request.headers().contains(HttpHeaderNames.SEC_WEBSOCKET_VERSION, VERSION, false)) {
            socket(context, request);
        } else if (isForSocket(request.uri())) {
            answer(context, request, HttpResponseStatus.UPGRADE_REQUIRED, NOTHING, UPGRADE);
        } else {
            page(context, request, authority);
        }
    }

    private static boolean isForSocket(String uri) {
        return uri.equals(SOCKET) || uri.startsWith(SOCKET + "?");
    }

    /** The query is taken off here, so that nothing behind this handler can write it down. */
    private void socket(ChannelHandlerContext context, FullHttpRequest request) {
        List<String> tokens;
        try {
            tokens = new QueryStringDecoder(request.uri()).parameters().getOrDefault("token", List.of());
        } catch (IllegalArgumentException e) { // an escape that is none; the message would quote the query
            refuse(context, request, HttpResponseStatus.BAD_REQUEST, Tally.Why.REQUEST);
            return;
        }
        if (!tokens.isEmpty()) {
            context.channel().attr(TOKEN).set(tokens.size() == 1 ? tokens.get(0) : "");
        }
        request.setUri(SOCKET);
        context.fireChannelRead(request);
    }

    /** Cut, or no TLS, or none that can be agreed upon: nothing to say, and nobody to say it to. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (context.pipeline().get(Pipeline.STREAM) == null) {
            var unused = context.close();
        } else {
            context.fireExceptionCaught(cause);
        }
    }

    /** A page of this server, or of another one of the same practice. */
    private boolean isHome(String origin, String authority) {
        var own = scheme == Pages.Scheme.TLS ? "https://" : "http://";
        return origin.equals(own + authority) || otherServers.contains(origin.replaceFirst("^https://", ""));
    }

    private boolean isOurs(String authority) {
        var colon = authority.lastIndexOf(':');
        var name = colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
        return hosts.contains(name.toLowerCase(Locale.ROOT));
    }

    private void page(ChannelHandlerContext context, FullHttpRequest request, String authority) {
        deadlines.pageAsked(context);
        var query = request.uri().indexOf('?'); // some messengers append one to every link
        var path = query < 0 ? request.uri() : request.uri().substring(0, query);
        var page = request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD)
                ? pages.at(path, authority, scheme)
                : Optional.<Pages.Page>empty();
        if (page.isPresent()) {
            answer(
                    context,
                    request,
                    HttpResponseStatus.OK,
                    page.get().content(),
                    page.get().headers());
        } else {
            var headers = new LinkedHashMap<String, String>();
            pages.secure(headers, authority, scheme);
            answer(context, request, HttpResponseStatus.NOT_FOUND, NOTHING, headers);
        }
    }

    private void refuse(
            ChannelHandlerContext context, FullHttpRequest request, HttpResponseStatus status, Tally.Why why) {
        tally.refused(why);
        answer(context, request, status, NOTHING, Map.of());
    }

    private void answer(
            ChannelHandlerContext context,
            FullHttpRequest request,
            HttpResponseStatus status,
            ByteBuffer content,
            Map<String, String> headers) {
        var body = request.method().equals(HttpMethod.HEAD)
                ? Unpooled.EMPTY_BUFFER
                : Unpooled.wrappedBuffer(content.duplicate());
        var response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body);
        headers.forEach((name, value) -> response.headers().set(name, value));
        response.headers().set(HttpHeaderNames.CONTENT_LENGTH, content.remaining());
        var keeps = HttpUtil.isKeepAlive(request) && status.equals(HttpResponseStatus.OK);
        HttpUtil.setKeepAlive(response, keeps);
        request.release();
        answering = true;
        var written = context.writeAndFlush(response);
        if (keeps) {
            written.addListener(sent -> {
                answering = false;
                deadlines.pageSent(context);
            });
        } else {
            written.addListener(ChannelFutureListener.CLOSE);
        }
    }
}
