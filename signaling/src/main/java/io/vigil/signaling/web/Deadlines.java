package io.vigil.signaling.web;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import io.vigil.signaling.web.stream.Limits;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection that does not get on, counted from accept and never reset by what it sends. A page that was asked for
 * has its own time to be fetched; then the time for the next request begins.
 */
final class Deadlines extends ChannelInboundHandlerAdapter {
    private @Nullable Future<?> deadline;
    private long acceptedNanos;

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        acceptedNanos = nanos(context);
        within(context, Limits.UPGRADED_WITHIN);
        super.channelActive(context);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        done();
        super.channelInactive(context);
    }

    /** A whole request for a page came in. */
    void pageAsked(ChannelHandlerContext context) {
        within(context, Limits.PAGE_FETCHED_WITHIN);
    }

    /** A connection that was good for a page counts as accepted anew. */
    void pageSent(ChannelHandlerContext context) {
        acceptedNanos = nanos(context);
        within(context, Limits.UPGRADED_WITHIN);
    }

    /** From here on the stream has deadlines of its own. */
    void done() {
        if (deadline != null) {
            deadline.cancel(false);
        }
    }

    Duration sinceAccept(ChannelHandlerContext context) {
        return Duration.ofNanos(nanos(context) - acceptedNanos);
    }

    private static long nanos(ChannelHandlerContext context) {
        return context.executor().ticker().nanoTime();
    }

    private void within(ChannelHandlerContext context, Duration time) {
        done();
        deadline = context.executor().schedule(() -> close(context), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void close(ChannelHandlerContext context) {
        var unused = context.close();
    }
}
