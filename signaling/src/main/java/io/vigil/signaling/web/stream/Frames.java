package io.vigil.signaling.web.stream;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.StanzaWriter;

/** What is written to one WebSocket, and how it ends. On the loop of its channel, but for {@link #later}. */
final class Frames {
    private final ChannelHandlerContext context;
    private final StreamClock clock;
    private boolean isOver;

    Frames(ChannelHandlerContext context, StreamClock clock) {
        this.context = context;
        this.clock = clock;
    }

    StreamClock clock() {
        return clock;
    }

    /** Runs {@code task} on the channel's loop, after what was given to it before. From any thread. */
    void later(Runnable task) {
        context.executor().execute(task);
    }

    /**
     * Nothing is said after the goodbye, and nothing that no peer takes in one frame. The rooms refuse such a thing at its
     * sender; what is left is the answer to somebody who gave a question an endless name.
     */
    void say(Element element) {
        if (!isOver) {
            StanzaWriter.within(element, Limits.FRAME_BYTES).ifPresent(this::write);
        }
    }

    private void write(String text) {
        var unused = context.writeAndFlush(new TextWebSocketFrame(text));
    }

    /** More that waits, and the channel is no longer writable. */
    void mayWait(int bytes) {
        context.channel().config().setWriteBufferWaterMark(new WriteBufferWaterMark(bytes / 2, bytes));
    }

    /**
     * The connection ends when the peer has answered the close frame (RFC 6455 §7.1.1), and what it still sends before that
     * is thrown away. One closed here at once, with bytes of the peer unread, is a reset, which takes the last words along.
     * Whoever reads nothing would never have read them, and never be gone: it is cut off after a while.
     */
    void sayGoodbye() {
        over();
        context.writeAndFlush(new CloseWebSocketFrame(WebSocketCloseStatus.NORMAL_CLOSURE))
                .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
        clock.in(Limits.GOODBYES, this::cutOff);
    }

    void cutOff() {
        var unused = context.close();
    }

    /** Nobody is there any more. */
    void over() {
        isOver = true;
        clock.stop();
    }
}
