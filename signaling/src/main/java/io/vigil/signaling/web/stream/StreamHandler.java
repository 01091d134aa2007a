package io.vigil.signaling.web.stream;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.concurrent.ScheduledFuture;
import io.vigil.signaling.door.Authentication;
import io.vigil.signaling.door.Pace;
import io.vigil.signaling.door.Party;
import io.vigil.signaling.xmpp.BadStanza;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.StanzaReader;
import io.vigil.signaling.xmpp.StanzaWriter;
import io.vigil.signaling.xmpp.Stanzas;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One XMPP stream over one WebSocket: opening, authentication, binding, and then stanzas for the hall. */
public final class StreamHandler extends SimpleChannelInboundHandler<WebSocketFrame> {
    private enum Stage {
        STRANGE,
        AUTHENTICATED,
        BOUND,
        OVER
    }

    private final Reception reception;
    private final List<String> hosts;
    private final Authentication authentication;
    private final long number;
    private final Duration sinceAccepted;

    private Stage stage = Stage.STRANGE;
    /** The name by which the other end calls this server; the hall knows its rooms by the first of the names. */
    private String host = "";

    private int wrongTickets;
    private @Nullable Party party;
    private @Nullable Pace stanzas;
    private @Nullable Pace bytes;
    private long lastHeardNanos;
    private long lastAskedNanos;
    private @Nullable ScheduledFuture<?> watch;

    public StreamHandler(
            Reception reception,
            List<String> hosts,
            Authentication authentication,
            long number,
            Duration sinceAccepted) {
        this.reception = reception;
        this.hosts = hosts;
        this.authentication = authentication;
        this.number = number;
        this.sinceAccepted = sinceAccepted;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        var now = nanos(context);
        stanzas = new Pace(Limits.STANZAS_PER_SECOND, Limits.STANZAS_AT_ONCE, now);
        bytes = new Pace(Limits.BYTES_PER_SECOND, Limits.BYTES_AT_ONCE, now);
        lastHeardNanos = now;
        lastAskedNanos = now;
        context.channel().config().setWriteBufferWaterMark(upTo(Limits.WAITING_BYTES_OF_A_STRANGER));
        deadline(context, Limits.AUTHENTICATED_WITHIN, Stage.STRANGE);
        deadline(context, Limits.BOUND_WITHIN, Stage.AUTHENTICATED);
        watch = context.executor()
                .scheduleAtFixedRate(
                        () -> watch(context),
                        Limits.WATCH_EVERY.toMillis(),
                        Limits.WATCH_EVERY.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private static WriteBufferWaterMark upTo(int waitingBytes) {
        return new WriteBufferWaterMark(waitingBytes / 2, waitingBytes);
    }

    private static long nanos(ChannelHandlerContext context) {
        return context.executor().ticker().nanoTime();
    }

    private void deadline(ChannelHandlerContext context, Duration limit, Stage notBeyond) {
        var unused = context.executor()
                .schedule(
                        () -> {
                            if (stage.compareTo(notBeyond) <= 0) {
                                end(context, "connection-timeout");
                            }
                        },
                        limit.minus(sinceAccepted).toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private void watch(ChannelHandlerContext context) {
        var now = nanos(context);
        var silent = Duration.ofNanos(now - lastHeardNanos);
        var unasked = Duration.ofNanos(now - Math.max(lastHeardNanos, lastAskedNanos));
        if (silent.compareTo(Limits.SILENT_AFTER) >= 0) {
            end(context, "connection-timeout");
        } else if (stage == Stage.BOUND && unasked.compareTo(Limits.PING_AFTER) >= 0) {
            lastAskedNanos = now;
            send(
                    context,
                    Element.of("iq", Namespaces.CLIENT)
                            .with("type", "get")
                            .with("id", "ping")
                            .with("from", host)
                            .with(Element.of("ping", Namespaces.PING)));
        }
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
        lastHeardNanos = nanos(context);
        if (stage == Stage.OVER) {
            return;
        }
        if (frame instanceof BinaryWebSocketFrame) {
            end(context, "policy-violation");
            return;
        }
        if (!(frame instanceof TextWebSocketFrame text)) {
            return;
        }
        if (isTooMuch(text.content().readableBytes())) {
            end(context, "policy-violation");
            return;
        }
        try {
            take(context, StanzaReader.read(text.text()));
        } catch (BadStanza e) { // the sender's problem alone
            end(context, e.condition().wire());
        }
    }

    private boolean isTooMuch(int frameBytes) {
        if (stage == Stage.STRANGE && frameBytes > Limits.FRAME_BYTES_BEFORE_AUTHENTICATION) {
            return true;
        }
        if (stanzas == null || bytes == null) {
            throw new IllegalStateException("a stream that was never added to its channel hears something");
        }
        return !stanzas.allows(1, lastHeardNanos)
                || (!(party instanceof Party.Console) && !bytes.allows(frameBytes, lastHeardNanos));
    }

    private void take(ChannelHandlerContext context, Element element) {
        if (element.namespace().equals(Namespaces.FRAMING)) {
            if (element.is("open", Namespaces.FRAMING)) {
                open(context, element);
            } else {
                close(context);
            }
            return;
        }
        if (stage == Stage.STRANGE && !host.isEmpty() && element.namespace().equals(Namespaces.SASL)) {
            authenticate(context, element);
        } else if (stage == Stage.STRANGE) {
            end(context, "not-authorized");
        } else if (!element.namespace().equals(Namespaces.CLIENT)) {
            end(context, "invalid-namespace");
        } else if (stage == Stage.AUTHENTICATED) {
            bind(context, element);
        } else {
            reception.take(number, renamed(element, "to", host, reception.host()));
        }
    }

    private void open(ChannelHandlerContext context, Element open) {
        if (stage == Stage.BOUND) {
            end(context, "not-authorized"); // a bound stream is not begun again
            return;
        }
        var wanted = open.attribute("to").toLowerCase(Locale.ROOT);
        var known = hosts.contains(wanted) && (host.isEmpty() || host.equals(wanted));
        var answer = Element.of("open", Namespaces.FRAMING)
                .with("from", known ? wanted : reception.host())
                .with("id", reception.randomName())
                .with("version", "1.0")
                .with("xml:lang", "en");
        send(context, answer);
        if (!known) {
            end(context, "host-unknown");
            return;
        }
        host = wanted;
        var features = Element.of("features", Namespaces.STREAMS);
        if (stage == Stage.STRANGE) {
            var mechanisms = Element.of("mechanisms", Namespaces.SASL);
            for (var name : Authentication.MECHANISMS) {
                mechanisms =
                        mechanisms.with(Element.of("mechanism", Namespaces.SASL).withText(name));
            }
            send(context, features.with(mechanisms));
        } else {
            send(context, features.with(Element.of("bind", Namespaces.BIND)));
        }
    }

    private void authenticate(ChannelHandlerContext context, Element element) {
        authentication
                .take(element, host)
                .match(
                        challenge -> send(context, challenge),
                        proven -> reception.welcome(
                                proven, verdict -> context.executor().execute(() -> verdict(context, proven, verdict))),
                        condition -> failed(context, condition));
    }

    private void verdict(ChannelHandlerContext context, Party proven, Optional<String> refusal) {
        if (stage != Stage.STRANGE) {
            return;
        }
        if (refusal.isPresent()) {
            failed(context, refusal.get());
            return;
        }
        party = proven;
        stage = Stage.AUTHENTICATED;
        context.channel().config().setWriteBufferWaterMark(upTo(Limits.WAITING_BYTES));
        send(context, Element.of("success", Namespaces.SASL));
    }

    private void failed(ChannelHandlerContext context, String condition) {
        send(context, Element.of("failure", Namespaces.SASL).with(Element.of(condition, Namespaces.SASL)));
        if (++wrongTickets >= Limits.WRONG_TICKETS) {
            end(context, "policy-violation");
        }
    }

    private void bind(ChannelHandlerContext context, Element iq) {
        if (!iq.is("iq", Namespaces.CLIENT)
                || !iq.attribute("type").equals("set")
                || iq.child("bind", Namespaces.BIND).isEmpty()) {
            end(context, "not-authorized");
            return;
        }
        if (party == null) {
            throw new IllegalStateException("a stream without a party is not authenticated");
        }
        stage = Stage.BOUND;
        var jid = reception.randomName() + "@" + host + "/" + reception.randomName();
        reception.enter(number, party, new Outgoing(context));
        send(
                context,
                Stanzas.result(iq)
                        .with(Element.of("bind", Namespaces.BIND)
                                .with(Element.of("jid", Namespaces.BIND).withText(jid))));
    }

    /** What the hall sends to this stream. Called on the hall's thread. */
    final class Outgoing {
        private final ChannelHandlerContext context;

        Outgoing(ChannelHandlerContext context) {
            this.context = context;
        }

        void deliver(Element element) {
            context.executor().execute(() -> send(context, renamed(element, "from", reception.host(), host)));
        }

        /** Says {@code element}, a stream error, and closes. */
        void end(Element element) {
            context.executor().execute(() -> endWith(context, element));
        }
    }

    /** The same stanza with a room's address under another name of this server. */
    private static Element renamed(Element element, String attribute, String from, String to) {
        var address = element.attribute(attribute);
        var rooms = "@rooms." + from;
        var at = address.indexOf(rooms);
        if (from.equals(to) || at < 0) {
            return element;
        }
        var rest = address.substring(at + rooms.length());
        return rest.isEmpty() || rest.startsWith("/")
                ? element.with(attribute, address.substring(0, at) + "@rooms." + to + rest)
                : element;
    }

    private void send(ChannelHandlerContext context, Element element) {
        if (stage != Stage.OVER) {
            var unused = context.writeAndFlush(new TextWebSocketFrame(StanzaWriter.write(element)));
        }
    }

    private void end(ChannelHandlerContext context, String condition) {
        endWith(context, Stanzas.streamError(condition));
    }

    private void endWith(ChannelHandlerContext context, Element error) {
        send(context, error);
        close(context);
    }

    private void close(ChannelHandlerContext context) {
        if (stage != Stage.OVER) {
            send(context, Stanzas.close());
            over(context);
        }
    }

    /**
     * The connection ends when the peer has answered the close frame (RFC 6455 §7.1.1), and what it still sends before that
     * is thrown away. One closed here at once, with bytes of the peer unread, is a reset, which takes the last words along.
     */
    private void over(ChannelHandlerContext context) {
        if (watch != null) {
            watch.cancel(false);
        }
        stage = Stage.OVER;
        reception.leave(number);
        context.writeAndFlush(new CloseWebSocketFrame(WebSocketCloseStatus.NORMAL_CLOSURE))
                .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
        var unused =
                context.executor().schedule(() -> cutOff(context), Limits.GOODBYES.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whoever reads nothing would otherwise never have read the last words, and never be gone. */
    private static void cutOff(ChannelHandlerContext context) {
        var unused = context.close();
    }

    /**
     * More waits than may. Whoever does not read is cut off without last words, which it would not read either; pongs
     * count as well.
     */
    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (!context.channel().isWritable()) {
            cutOff(context);
        }
        context.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stage = Stage.OVER;
        if (watch != null) {
            watch.cancel(false);
        }
        reception.leave(number);
        context.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        // A frame too long, a broken WebSocket, a reset connection: the sender's problem alone.
        if (cause instanceof TooLongFrameException) {
            end(context, "policy-violation");
        } else {
            context.close().addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
        }
    }
}
