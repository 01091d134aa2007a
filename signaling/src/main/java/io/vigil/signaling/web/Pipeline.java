package io.vigil.signaling.web;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler.HandshakeComplete;
import io.vigil.signaling.door.Authentication;
import io.vigil.signaling.door.MediaTickets;
import io.vigil.signaling.door.Party;
import io.vigil.signaling.metrics.Tally;
import io.vigil.signaling.web.stream.GoingAway;
import io.vigil.signaling.web.stream.Limits;
import io.vigil.signaling.web.stream.Reception;
import io.vigil.signaling.web.stream.StreamHandler;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What every accepted connection passes through, from bytes to stanzas. */
final class Pipeline extends ChannelInitializer<SocketChannel> {
    /** The name of the handler that is there once a WebSocket stands. */
    static final String STREAM = "stream";

    private final ServerOptions options;
    private final Pages pages;
    private final Reception reception;
    private final SecureRandom random;
    private final Certificates certificates;
    private final Tally tally;
    private final ChannelGroup open;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, Integer> connections = new ConcurrentHashMap<>();

    Pipeline(
            ServerOptions options,
            Reception reception,
            SecureRandom random,
            Certificates certificates,
            ChannelGroup open) {
        this.open = open;
        this.options = options;
        this.pages = new Pages(options.otherServers(), options.media());
        this.reception = reception;
        this.random = random;
        this.certificates = certificates;
        this.tally = reception.tally();
    }

    @Override
    protected void initChannel(SocketChannel channel) {
        var address = AddressBlock.of(channel.remoteAddress().getAddress().getHostAddress());
        var isProxy = options.front().proxyCertificate().isPresent();
        if ((connections.merge(address, 1, Integer::sum) > Limits.CONNECTIONS_OF_AN_ADDRESS && !isProxy)
                || open.size() >= Limits.CONNECTIONS) {
            release(address);
            tally.refused(Tally.Why.CONNECTIONS);
            var unused = channel.close();
            return;
        }
        open.add(channel);
        channel.closeFuture().addListener(closed -> release(address));
        var scheme = options.front().certificate().isPresent() ? Pages.Scheme.TLS : Pages.Scheme.PLAIN;
        var pipeline = channel.pipeline();
        var deadlines = new Deadlines();
        pipeline.addLast(deadlines);
        var shown = certificates.shown(); // TLS and what consoles sign for: of one and the same certificate
        var tls = shown.tls();
        if (tls != null) {
            pipeline.addLast(tls.newHandler(channel.alloc()));
        }
        pipeline.addLast(new HttpServerCodec());
        pipeline.addLast(new HttpObjectAggregator(Limits.REQUEST_BYTES));
        pipeline.addLast(new DoorHandler(options.hosts(), options.otherServers(), pages, scheme, deadlines, tally));
        pipeline.addLast(new GoingAway.Watch());
        pipeline.addLast(new WebSocketServerProtocolHandler(WebSocketServerProtocolConfig.newBuilder()
                .websocketPath(DoorHandler.SOCKET)
                .subprotocols("xmpp")
                .handshakeTimeoutMillis(Limits.UPGRADED_WITHIN.toMillis())
                .decoderConfig(WebSocketDecoderConfig.newBuilder()
                        .maxFramePayloadLength(Limits.FRAME_BYTES)
                        .allowExtensions(false)
                        .build())
                .build()));
        pipeline.addLast(new WebSocketFrameAggregator(Limits.FRAME_BYTES));
        pipeline.addLast(new StreamBegins(address, deadlines, shown.channelBinding()));
    }

    private void release(String address) {
        connections.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
    }

    /** Puts the stream's handler in place when the WebSocket stands. */
    private final class StreamBegins extends ChannelInboundHandlerAdapter {
        private final String address;
        private final Deadlines deadlines;
        private final byte[] channelBinding;

        StreamBegins(String address, Deadlines deadlines, byte[] channelBinding) {
            this.address = address;
            this.deadlines = deadlines;
            this.channelBinding = channelBinding;
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event instanceof HandshakeComplete complete) {
                if (!"xmpp".equals(complete.selectedSubprotocol())) {
                    var unused = context.close();
                    return;
                }
                var from = from(complete);
                var authentication = new Authentication(
                        options.consoles(), random, channelBinding, from, withoutName(context, from));
                var handler = new StreamHandler(
                        reception,
                        options.hosts(),
                        authentication,
                        numbers.incrementAndGet(),
                        deadlines.sinceAccept(context));
                deadlines.done();
                context.pipeline().replace(this, STREAM, handler);
            }
            context.fireUserEventTriggered(event);
        }

        /** Whoever brought a media ticket is held to it, also where the door is open. */
        private Optional<Party.Media> withoutName(ChannelHandlerContext context, String from) {
            var token = context.channel().attr(DoorHandler.TOKEN).getAndSet(null);
            if (token != null) {
                return Optional.of(new Party.Participant(MediaTickets.hash(token), from));
            }
            return options.media().door() == ServerOptions.Door.OPEN
                    ? Optional.of(new Party.Visitor())
                    : Optional.empty();
        }

        /** A reset, a broken TLS record, a request that is none: the sender's problem alone, and no line in the log. */
        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            var unused = context.close();
        }

        /** A proxy of ours appends to the list the address it saw; what stands before that, anybody may have written. */
        private String from(HandshakeComplete complete) {
            var forwarded = complete.requestHeaders().getAll("X-Forwarded-For");
            if (options.front().proxyCertificate().isEmpty() || forwarded.isEmpty()) {
                return address;
            }
            var last = forwarded.get(forwarded.size() - 1);
            return AddressBlock.of(last.substring(last.lastIndexOf(',') + 1).strip());
        }
    }
}
