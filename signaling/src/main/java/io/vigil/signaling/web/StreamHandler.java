package io.vigil.signaling.web;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler.HandshakeComplete;
import io.netty.handler.timeout.IdleStateEvent;
import io.vigil.signaling.door.Pace;
import io.vigil.signaling.xmpp.BadStanza;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.StanzaReader;
import io.vigil.signaling.xmpp.StanzaWriter;
import io.vigil.signaling.xmpp.StreamCondition;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Carries one stream: frames to stanzas and back, deadlines, silence, and readers that do not read. */
final class StreamHandler extends SimpleChannelInboundHandler<WebSocketFrame> implements Dialogue.Wire {
    private final Dialogue dialogue;
    private final Pace pace = new Pace(Pipeline.STANZAS_PER_SECOND, Pipeline.STANZAS_AT_ONCE, System.nanoTime());
    private final Deadlines deadlines;
    private @Nullable ChannelHandlerContext context;
    private int silences;
    private boolean upgraded;
    private boolean ending;

    StreamHandler(Reception reception, String address, Deadlines deadlines) {
        this.dialogue = new Dialogue(reception, this, address);
        this.deadlines = deadlines;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext from, Object event) throws Exception {
        if (event instanceof HandshakeComplete) {
            upgraded = true;
            deadlines.done();
            expect(from, Dialogue.Stage.AUTHENTICATED, Pipeline.AUTHENTICATED_WITHIN);
            expect(from, Dialogue.Stage.BOUND, Pipeline.BOUND_WITHIN);
        } else if (upgraded && event instanceof IdleStateEvent) {
            silent();
        }
        super.userEventTriggered(from, event);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext from, WebSocketFrame frame) {
        silences = 0;
        if (ending || frame instanceof PingWebSocketFrame || frame instanceof PongWebSocketFrame) {
            return;
        }
        if (!(frame instanceof TextWebSocketFrame text)) {
            closed(WebSocketCloseStatus.INVALID_MESSAGE_TYPE);
            return;
        }
        var early = dialogue.stage().compareTo(Dialogue.Stage.AUTHENTICATED) < 0;
        if ((early && text.content().readableBytes() > Pipeline.FRAME_BYTES_BEFORE_AUTHENTICATION)
                || !pace.allows(System.nanoTime())) {
            dialogue.end(StreamCondition.POLICY_VIOLATION);
            return;
        }
        try {
            dialogue.took(StanzaReader.read(text.text()));
        } catch (BadStanza e) {
            dialogue.end(e.condition());
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext from) throws Exception {
        if (!from.channel().isWritable()) {
            var unused = from.executor()
                    .schedule(
                            () -> {
                                if (!from.channel().isWritable()) {
                                    dialogue.end(StreamCondition.POLICY_VIOLATION);
                                    var unusedClosing =
                                            from.close(); // it does not read: the reason would only wait too
                                }
                            },
                            Pipeline.SLOW_READER_WAITS.toMillis(),
                            TimeUnit.MILLISECONDS);
        }
        super.channelWritabilityChanged(from);
    }

    @Override
    public void channelInactive(ChannelHandlerContext from) throws Exception {
        dialogue.gone();
        super.channelInactive(from);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext from, Throwable cause) {
        var unusedClosing = from.close(); // cut, or a frame beyond the limits, which the decoder has answered
    }

    @Override
    public void send(Element stanza) {
        if (ending || context == null) {
            return;
        }
        var unused = context.writeAndFlush(new TextWebSocketFrame(StanzaWriter.write(stanza)))
                .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
        if (context.channel().bytesBeforeWritable() > Pipeline.UNREAD_BYTES) {
            ending = true;
            var unusedClosing = context.close();
        }
    }

    @Override
    public void end(StreamCondition condition) {
        send(condition.error());
        closed(
                condition == StreamCondition.POLICY_VIOLATION
                        ? WebSocketCloseStatus.POLICY_VIOLATION
                        : WebSocketCloseStatus.NORMAL_CLOSURE);
    }

    @Override
    public void close() {
        closed(WebSocketCloseStatus.NORMAL_CLOSURE);
    }

    /** The server goes down. */
    void shutDown() {
        if (upgraded) {
            dialogue.end(StreamCondition.SYSTEM_SHUTDOWN);
        } else if (context != null) {
            var unused = context.close();
        }
    }

    private void closed(WebSocketCloseStatus status) {
        if (ending || context == null) {
            return;
        }
        send(Element.of("close", Namespaces.FRAMING));
        ending = true;
        var channel = context;
        var unusedWriting =
                channel.writeAndFlush(new CloseWebSocketFrame(status)).addListener(ChannelFutureListener.CLOSE);
        var unusedTimer = channel.executor()
                .schedule(
                        () -> {
                            var unused = channel.close();
                        },
                        Pipeline.LAST_WORDS_WAIT.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private void silent() {
        silences++;
        if (silences >= Pipeline.SILENCES) {
            dialogue.end(StreamCondition.CONNECTION_TIMEOUT);
        } else {
            dialogue.ping();
        }
    }

    private void expect(ChannelHandlerContext from, Dialogue.Stage wanted, Duration sinceAccept) {
        var left = sinceAccept.minus(deadlines.sinceAccept());
        var unused = from.executor()
                .schedule(
                        () -> {
                            if (dialogue.stage().compareTo(wanted) < 0) {
                                dialogue.end(StreamCondition.CONNECTION_TIMEOUT);
                            }
                        },
                        Math.max(0, left.toMillis()),
                        TimeUnit.MILLISECONDS);
    }
}
