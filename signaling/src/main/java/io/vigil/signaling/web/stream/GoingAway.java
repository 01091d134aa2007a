package io.vigil.signaling.web.stream;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;

/**
 * The event that a page is closed or left (RFC 6455 §7.4.1, code 1001). Every other code without {@code <close/>} may be a
 * client that gave its socket up and comes back with another (RFC 7395 §3.6.1).
 */
public record GoingAway() {
    /** Looks for it before Netty answers the close frame, which goes no further. */
    public static final class Watch extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof CloseWebSocketFrame close
                    && close.statusCode() == WebSocketCloseStatus.ENDPOINT_UNAVAILABLE.code()) {
                context.fireUserEventTriggered(new GoingAway());
            }
            context.fireChannelRead(message);
        }
    }
}
