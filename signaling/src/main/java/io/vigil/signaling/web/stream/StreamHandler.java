package io.vigil.signaling.web.stream;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.vigil.signaling.door.Authentication;
import io.vigil.signaling.door.Party;
import io.vigil.signaling.metrics.Tally;
import io.vigil.signaling.resume.Nonzas;
import io.vigil.signaling.xmpp.BadStanza;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.StanzaReader;
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

    private final Outgoing socket = new Hearing();
    private @Nullable Frames frames;
    private @Nullable Party party;

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
        frames = new Frames(context, new StreamClock(context.executor(), this::look));
        frames.mayWait(Limits.WAITING_BYTES_OF_A_STRANGER);
        deadline(Limits.AUTHENTICATED_WITHIN, Stage.STRANGE);
        deadline(Limits.BOUND_WITHIN, Stage.RESUMING);
    }

    private Frames frames() {
        if (frames == null) {
            throw new IllegalStateException("a stream that was never added to its channel is used");
        }
        return frames;
    }

    private void deadline(Duration limit, Stage notBeyond) {
        frames().clock().in(limit.minus(sinceAccepted), () -> {
            if (stage.compareTo(notBeyond) <= 0) {
                end("connection-timeout");
            }
        });
    }

    private void look() {
        switch (frames().clock().silence()) {
            case SHORT -> {}
            case TO_BREAK -> {
                if (stage == Stage.BOUND) {
                    frames().clock().asked();
                    frames().say(isManaged ? Nonzas.request() : ping());
                }
            }
            case TOO_LONG -> {
                if (isManaged) {
                    frames().cutOff(); // the client may be on its way back with another socket
                } else {
                    end("connection-timeout");
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
        frames().clock().heard();
        if (stage == Stage.OVER) {
            return;
        }
        if (frame instanceof BinaryWebSocketFrame) {
            end("policy-violation");
            return;
        }
        if (!(frame instanceof TextWebSocketFrame text)) {
            return;
        }
        if (isTooMuch(text.content().readableBytes())) {
            end("policy-violation");
            return;
        }
        try {
            take(StanzaReader.read(text.text()));
        } catch (BadStanza e) { // the sender's problem alone
            end(e.condition().wire());
        }
    }

    private boolean isTooMuch(int frameBytes) {
        if (stage == Stage.STRANGE && frameBytes > Limits.FRAME_BYTES_BEFORE_AUTHENTICATION) {
            return true;
        }
        return !frames().clock().allowsStanza()
                || (!(party instanceof Party.Console) && !frames().clock().allowsBytes(frameBytes));
    }

    private void take(Element element) {
        if (element.namespace().equals(Namespaces.FRAMING)) {
            if (element.is("open", Namespaces.FRAMING)) {
                open(element);
            } else {
                close();
            }
            return;
        }
        if (stage == Stage.STRANGE && !host.isEmpty() && element.namespace().equals(Namespaces.SASL)) {
            authenticate(element);
        } else if (stage == Stage.STRANGE) {
            end("not-authorized");
        } else if (stage == Stage.RESUMING) {
            end("not-authorized");
        } else if (element.namespace().equals(Namespaces.STREAM_MANAGEMENT) && party instanceof Party.Media ofMedia) {
            manage(ofMedia, element);
        } else if (!element.namespace().equals(Namespaces.CLIENT)) {
            end("invalid-namespace");
        } else if (stage == Stage.AUTHENTICATED) {
            bind(element);
        } else {
            reception.take(socket, names().understood(element));
        }
    }

    private void manage(Party.Media ofMedia, Element nonza) {
        if (stage == Stage.BOUND) {
            reception.manage(socket, nonza);
        } else if (nonza.name().equals("resume")) {
            stage = Stage.RESUMING;
            reception.resume(ofMedia, nonza, socket);
        } else {
            frames().say(Nonzas.failed("unexpected-request"));
        }
    }

    private HostNames names() {
        return new HostNames(reception.host(), host);
    }

    private void open(Element open) {
        if (stage == Stage.BOUND || stage == Stage.RESUMING) {
            end("not-authorized"); // a bound stream is not begun again
            return;
        }
        var wanted = open.attribute("to").toLowerCase(Locale.ROOT);
        var known = hosts.contains(wanted) && (host.isEmpty() || host.equals(wanted));
        var answer = Element.of("open", Namespaces.FRAMING)
                .with("from", known ? wanted : reception.host())
                .with("id", reception.randomName())
                .with("version", "1.0")
                .with("xml:lang", "en");
        frames().say(answer);
        if (!known) {
            end("host-unknown");
            return;
        }
        host = wanted;
        frames().say(party == null ? Features.toStrangers(authentication.mechanisms()) : Features.to(party));
    }

    private void authenticate(Element element) {
        authentication
                .take(element, host)
                .match(
                        challenge -> frames().say(challenge),
                        proven -> reception.welcome(proven, verdict -> frames().later(() -> verdict(proven, verdict))),
                        condition -> failed(condition));
    }

    private void verdict(Party proven, Optional<String> refusal) {
        if (stage != Stage.STRANGE) {
            return;
        }
        if (refusal.isPresent()) {
            failed(refusal.get());
            return;
        }
        party = proven;
        stage = Stage.AUTHENTICATED;
        frames().mayWait(Limits.WAITING_BYTES);
        frames().say(Element.of("success", Namespaces.SASL));
    }

    private void failed(String condition) {
        reception.tally().refused(Tally.Why.PROOF);
        frames().say(Element.of("failure", Namespaces.SASL).with(Element.of(condition, Namespaces.SASL)));
        countWrong();
    }

    private void countWrong() {
        if (++wrongTickets >= Limits.WRONG_TICKETS) {
            end("policy-violation");
        }
    }

    private void bind(Element iq) {
        if (!iq.is("iq", Namespaces.CLIENT)
                || !iq.attribute("type").equals("set")
                || iq.child("bind", Namespaces.BIND).isEmpty()) {
            end("not-authorized");
            return;
        }
        if (party == null) {
            throw new IllegalStateException("a stream without a party is not authenticated");
        }
        stage = Stage.BOUND;
        var jid = reception.randomName() + "@" + host + "/" + reception.randomName();
        reception.enter(number, party, jid, socket);
        frames().say(Stanzas.result(iq)
                .with(Element.of("bind", Namespaces.BIND)
                        .with(Element.of("jid", Namespaces.BIND).withText(jid))));
    }

    /** What the hall says is written on the loop of this channel. */
    private final class Hearing implements Outgoing {
        @Override
        public void deliver(Element element) {
            frames().later(() -> said(element));
        }

        @Override
        public void end(Element lastWords) {
            frames().later(() -> endWith(lastWords));
        }
    }

    private void said(Element element) {
        frames().say(names().spoken(element));
        if (!element.namespace().equals(Namespaces.STREAM_MANAGEMENT)) {
            return;
        }
        isManaged |= element.name().equals("enabled") || element.name().equals("resumed");
        if (stage == Stage.RESUMING && element.name().equals("resumed")) {
            stage = Stage.BOUND;
        } else if (stage == Stage.RESUMING) {
            stage = Stage.AUTHENTICATED;
            countWrong();
        }
    }

    private void end(String condition) {
        endWith(Stanzas.streamError(condition));
    }

    private void endWith(Element error) {
        frames().say(error);
        close();
    }

    private void close() {
        if (stage != Stage.OVER) {
            frames().say(Stanzas.close());
            stage = Stage.OVER;
            reception.leave(socket);
            frames().sayGoodbye();
        }
    }

    /**
     * More waits than may. Whoever does not read is cut off without last words, which it would not read either; pongs
     * count as well.
     */
    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (!context.channel().isWritable()) {
            frames().cutOff();
        }
        context.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stage = Stage.OVER;
        frames().over();
        reception.cut(socket);
        context.fireChannelInactive();
    }

    /** A browser says that its page is gone: nobody comes back with another socket. */
    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof GoingAway) {
            reception.leave(socket);
        }
        context.fireUserEventTriggered(event);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        // A frame too long, a broken WebSocket, a reset connection: the sender's problem alone.
        if (cause instanceof TooLongFrameException) {
            end("policy-violation");
        } else {
            if (!(cause instanceof IOException)) {
                reception.leave(socket); // it broke the rules, which is no misfortune of the network
            }
            context.close().addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
        }
    }
}
