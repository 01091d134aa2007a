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
import io.vigil.signaling.door.Authentication;
import io.vigil.signaling.door.Party;
import io.vigil.signaling.resume.Nonzas;
import io.vigil.signaling.xmpp.BadStanza;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.StanzaReader;
import io.vigil.signaling.xmpp.StanzaWriter;
import io.vigil.signaling.xmpp.Stanzas;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One XMPP stream over one WebSocket: opening, authentication, binding or resuming, and then stanzas for the hall. */
public final class StreamHandler extends SimpleChannelInboundHandler<WebSocketFrame> {
    private enum Stage {
        STRANGE,
        AUTHENTICATED,
        RESUMING,
        BOUND,
        OVER
    }

    private final Reception reception;
    private final List<String> hosts;
    private final Authentication authentication;
    private final long number;
    private final Duration sinceAccepted;

    private Stage stage = Stage.STRANGE;
    /** The name by which the other end calls this server; empty until it has. */
    private String host = "";

    private int wrongTickets;
    /** Acknowledgements are asked for instead of pings, which would have to be counted (XEP-0198). */
    private boolean isManaged;

    private @Nullable Outgoing socket;
    private @Nullable Party party;
    private @Nullable StreamClock clock;

    /**
     * For one connection.
     *
     * @param number another for each
     */
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
        socket = new Hearing(context);
        clock = new StreamClock(context.executor(), () -> look(context));
        context.channel().config().setWriteBufferWaterMark(upTo(Limits.WAITING_BYTES_OF_A_STRANGER));
        deadline(context, Limits.AUTHENTICATED_WITHIN, Stage.STRANGE);
        deadline(context, Limits.BOUND_WITHIN, Stage.RESUMING);
    }

    private static WriteBufferWaterMark upTo(int waitingBytes) {
        return new WriteBufferWaterMark(waitingBytes / 2, waitingBytes);
    }

    private void deadline(ChannelHandlerContext context, Duration limit, Stage notBeyond) {
        clock().in(limit.minus(sinceAccepted), () -> {
            if (stage.compareTo(notBeyond) <= 0) {
                end(context, "connection-timeout");
            }
        });
    }

    private void look(ChannelHandlerContext context) {
        switch (clock().silence()) {
            case SHORT -> {}
            case TO_BREAK -> {
                if (stage == Stage.BOUND) {
                    clock().asked();
                    send(context, isManaged ? Nonzas.request() : ping());
                }
            }
            case TOO_LONG -> {
                if (isManaged) {
                    cutOff(context); // the client may be on its way back with another socket
                } else {
                    end(context, "connection-timeout");
                }
            }
        }
    }

    private Element ping() {
        return Element.of("iq", Namespaces.CLIENT)
                .with("type", "get")
                .with("id", "ping")
                .with("from", host)
                .with(Element.of("ping", Namespaces.PING));
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
        clock().heard();
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
        return !clock().allowsStanza() || (!(party instanceof Party.Console) && !clock().allowsBytes(frameBytes));
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
        } else if (stage == Stage.RESUMING) {
            end(context, "not-authorized");
        } else if (element.namespace().equals(Namespaces.STREAM_MANAGEMENT) && party instanceof Party.Media ofMedia) {
            manage(context, ofMedia, element);
        } else if (!element.namespace().equals(Namespaces.CLIENT)) {
            end(context, "invalid-namespace");
        } else if (stage == Stage.AUTHENTICATED) {
            bind(context, element);
        } else {
            reception.take(socket(), names().understood(element));
        }
    }

    private void manage(ChannelHandlerContext context, Party.Media ofMedia, Element nonza) {
        if (stage == Stage.BOUND) {
            reception.manage(socket(), nonza);
        } else if (nonza.name().equals("resume")) {
            stage = Stage.RESUMING;
            reception.resume(ofMedia, nonza, socket());
        } else {
            send(context, Nonzas.failed("unexpected-request"));
        }
    }

    private HostNames names() {
        return new HostNames(reception.host(), host);
    }

    private StreamClock clock() {
        if (clock == null) {
            throw new IllegalStateException("a stream that was never added to its channel has no clock");
        }
        return clock;
    }

    private Outgoing socket() {
        if (socket == null) {
            throw new IllegalStateException("a stream that was never added to its channel has no socket");
        }
        return socket;
    }

    private void open(ChannelHandlerContext context, Element open) {
        if (stage == Stage.BOUND || stage == Stage.RESUMING) {
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
        send(context, party == null ? Features.toStrangers(authentication.mechanisms()) : Features.to(party));
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
        countWrong(context);
    }

    private void countWrong(ChannelHandlerContext context) {
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
        reception.enter(number, party, jid, socket());
        send(
                context,
                Stanzas.result(iq)
                        .with(Element.of("bind", Namespaces.BIND)
                                .with(Element.of("jid", Namespaces.BIND).withText(jid))));
    }

    /** What the hall says is written on the loop of this channel. */
    private final class Hearing implements Outgoing {
        private final ChannelHandlerContext context;

        Hearing(ChannelHandlerContext context) {
            this.context = context;
        }

        @Override
        public void deliver(Element element) {
            context.executor().execute(() -> said(context, element));
        }

        @Override
        public void end(Element lastWords) {
            context.executor().execute(() -> endWith(context, lastWords));
        }
    }

    private void said(ChannelHandlerContext context, Element element) {
        send(context, names().spoken(element));
        if (!element.namespace().equals(Namespaces.STREAM_MANAGEMENT)) {
            return;
        }
        isManaged |= element.name().equals("enabled") || element.name().equals("resumed");
        if (stage == Stage.RESUMING && element.name().equals("resumed")) {
            stage = Stage.BOUND;
        } else if (stage == Stage.RESUMING) {
            stage = Stage.AUTHENTICATED;
            countWrong(context);
        }
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
        clock().stop();
        stage = Stage.OVER;
        reception.leave(socket());
        context.writeAndFlush(new CloseWebSocketFrame(WebSocketCloseStatus.NORMAL_CLOSURE))
                .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
        clock().in(Limits.GOODBYES, () -> cutOff(context));
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
        clock().stop();
        reception.cut(socket());
        context.fireChannelInactive();
    }

    /** A browser says that its page is gone: nobody comes back with another socket. */
    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof GoingAway) {
            reception.leave(socket());
        }
        context.fireUserEventTriggered(event);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        // A frame too long, a broken WebSocket, a reset connection: the sender's problem alone.
        if (cause instanceof TooLongFrameException) {
            end(context, "policy-violation");
        } else {
            if (!(cause instanceof IOException)) {
                reception.leave(socket()); // it broke the rules, which is no misfortune of the network
            }
            context.close().addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
        }
    }
}
