package io.vigil.signaling.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.embedded.EmbeddedChannel;
import io.vigil.signaling.web.stream.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private final Deadlines deadlines = new Deadlines();
    private final EmbeddedChannel channel = new EmbeddedChannel();

    private void accepted() {
        channel.freezeTime();
        channel.pipeline().addLast(deadlines).fireChannelActive();
    }

    private void passes(Duration time) {
        channel.advanceTimeBy(time.toMillis(), TimeUnit.MILLISECONDS);
        channel.runScheduledPendingTasks();
    }

    private ChannelHandlerContext context() {
        return channel.pipeline().context(deadlines);
    }

    @Test
    void aConnectionThatSaysNothingIsClosedAfterTenSeconds() throws Exception {
        accepted();
        passes(Limits.UPGRADED_WITHIN.minusMillis(1));
        assertTrue(channel.isOpen());

        passes(Duration.ofMillis(1));

        assertFalse(channel.isOpen());
    }

    @Test
    void aRequestInSmallPiecesProlongsNothing() throws Exception {
        accepted();
        for (var piece = 0; piece < 9; piece++) {
            passes(Duration.ofSeconds(1));
            channel.writeOneInbound(Unpooled.copiedBuffer("G", StandardCharsets.US_ASCII))
                    .get();
            channel.releaseInbound();
        }
        assertTrue(channel.isOpen());

        passes(Duration.ofSeconds(1));

        assertFalse(channel.isOpen());
    }

    @Test
    void aPageMayTakeTwoMinutesAndThenTenSecondsBegin() throws Exception {
        accepted();
        deadlines.pageAsked(context());
        passes(Limits.PAGE_FETCHED_WITHIN.minusMillis(1));
        deadlines.pageSent(context());
        assertEquals(Duration.ZERO, deadlines.sinceAccept(context()));
        passes(Limits.UPGRADED_WITHIN.minusMillis(1));
        assertTrue(channel.isOpen());

        passes(Duration.ofMillis(1));

        assertFalse(channel.isOpen());
    }

    @Test
    void aStreamIsLeftToItsOwnDeadlinesCountedFromAccept() throws Exception {
        accepted();
        passes(Duration.ofSeconds(7));
        assertEquals(Duration.ofSeconds(7), deadlines.sinceAccept(context()));
        deadlines.done();

        passes(Duration.ofHours(1));

        assertTrue(channel.isOpen());
    }
}
