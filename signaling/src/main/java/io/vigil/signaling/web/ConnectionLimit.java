package io.vigil.signaling.web;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;

/** Turns away connections beyond the limits before anything is read from them. On the server's one event loop. */
@Sharable
final class ConnectionLimit extends ChannelInboundHandlerAdapter {
    private final ServerOptions.Limits limits;
    private final Map<String, Integer> open = new HashMap<>();
    private int inAll;

    ConnectionLimit(ServerOptions.Limits limits) {
        this.limits = limits;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        var address = address(context);
        var from = open.merge(address, 1, Integer::sum);
        inAll++;
        var unused = context.channel().closeFuture().addListener(closed -> {
            open.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
            inAll--;
        });
        if (inAll > limits.connections() || from > limits.perAddress()) {
            var unusedClosing = context.close();
            return;
        }
        super.channelActive(context);
    }

    static String address(ChannelHandlerContext context) {
        return context.channel().remoteAddress() instanceof InetSocketAddress remote
                ? remote.getAddress().getHostAddress()
                : "";
    }
}
