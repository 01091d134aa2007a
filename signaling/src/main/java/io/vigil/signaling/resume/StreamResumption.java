package io.vigil.signaling.resume;

import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.StanzaWriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * What is kept of one stream so that it outlives its socket (XEP-0198): how many stanzas were handled each way, and those
 * the peer has not acknowledged. Made when {@code <enabled/>} is said, where counting begins at 0. For one thread.
 */
public final class StreamResumption {
    /** A stream without a socket is kept for as long, unless the settings say otherwise. */
    public static final Duration WINDOW = Duration.ofMinutes(2);
    /** Stanzas that wait for an acknowledgement. One more, and the stream goes on but can no longer be resumed. */
    public static final int MOST_UNACKNOWLEDGED = 256;
    /** The same in bytes, as they are written: they are said again all at once, and half of what may wait for a slow reader. */
    public static final int MOST_UNACKNOWLEDGED_BYTES = 256 * 1024;
    /** The peer is asked after so many stanzas that it was not asked about. */
    public static final int ASK_AFTER = 5;

    /** Both counters begin at 0 again after 2^32 - 1 (§4). */
    static final long COUNTERS = 1L << 32;

    private final Optional<ResumeId> id;
    private final Duration window;
    private final Queue<Kept> unacknowledged = new ArrayDeque<>();
    private long unacknowledgedBytes;
    private boolean resumable;
    private long handled;
    private long sent;
    private long acknowledged;
    private long askedAt;
    private Optional<Long> cutAtNanos = Optional.empty();

    private record Kept(Element stanza, int bytes) {}

    /** @param counted where both counters stand */
    StreamResumption(Optional<ResumeId> id, Duration window, long counted) {
        this.id = id;
        this.window = window;
        this.resumable = id.isPresent();
        this.handled = counted;
        this.sent = counted;
        this.acknowledged = counted;
        this.askedAt = counted;
    }

    public static StreamResumption resumable(ResumeId id, Duration window) {
        return new StreamResumption(Optional.of(id), window, 0);
    }

    /** Counts and acknowledges, and ends with its socket. */
    public static StreamResumption acknowledgementsOnly() {
        return new StreamResumption(Optional.empty(), Duration.ZERO, 0);
    }

    Optional<ResumeId> id() {
        return id;
    }

    Duration window() {
        return window;
    }

    /** Whether {@code previd} is the secret of this stream. */
    public boolean isNamed(String previd) {
        return id.isPresent() && id.get().is(previd);
    }

    /** Whether the stream can go on on another socket: it was asked for, and nothing has been thrown away since. */
    public boolean mayResume() {
        return resumable;
    }

    /** A stanza of the peer has been handled. */
    public void received() {
        handled = (handled + 1) % COUNTERS;
    }

    /** How many stanzas of the peer have been handled, modulo 2^32. */
    public long handled() {
        return handled;
    }

    /** A stanza goes to the peer, or would if there were a socket. */
    public void sent(Element stanza) {
        sent = (sent + 1) % COUNTERS;
        if (!resumable) {
            return;
        }
        var kept = new Kept(stanza, StanzaWriter.bytes(stanza));
        unacknowledged.add(kept);
        unacknowledgedBytes += kept.bytes();
        if (unacknowledged.size() > MOST_UNACKNOWLEDGED || unacknowledgedBytes > MOST_UNACKNOWLEDGED_BYTES) {
            resumable = false;
            unacknowledged.clear();
            unacknowledgedBytes = 0;
        }
    }

    /**
     * The peer has handled {@code h} stanzas, modulo 2^32.
     *
     * @throws HandledTooHigh when that is more than was sent, or fewer than it said before; nothing has changed then
     */
    public void acknowledged(long h) throws HandledTooHigh {
        var fresh = Math.floorMod(h - acknowledged, COUNTERS);
        if (fresh > Math.floorMod(sent - acknowledged, COUNTERS)) {
            throw new HandledTooHigh(h, sent);
        }
        acknowledged = h;
        for (var i = 0L; i < fresh && !unacknowledged.isEmpty(); i++) {
            unacknowledgedBytes -= unacknowledged.remove().bytes();
        }
    }

    /** Whether the peer is to be asked for an acknowledgement now. */
    public boolean isToAsk() {
        return Math.floorMod(sent - askedAt, COUNTERS) >= ASK_AFTER;
    }

    public void asked() {
        askedAt = sent;
    }

    /** The socket is gone at {@code nowNanos} of a monotonic clock. */
    public void cut(long nowNanos) {
        cutAtNanos = Optional.of(nowNanos);
    }

    /** Whether the socket has been gone for the whole window. */
    public boolean hasRunOut(long nowNanos) {
        return cutAtNanos.isPresent() && nowNanos - cutAtNanos.get() >= window.toNanos();
    }

    /**
     * The stream goes on on another socket, whose peer has handled {@code h} stanzas.
     *
     * @return what it has not handled, in order; to be sent again, and not counted again
     * @throws HandledTooHigh as {@link #acknowledged} does
     */
    public List<Element> resumed(long h) throws HandledTooHigh {
        if (!resumable) {
            throw new IllegalStateException("a stream that may not be resumed is");
        }
        acknowledged(h);
        cutAtNanos = Optional.empty();
        return unacknowledged.stream().map(Kept::stanza).toList();
    }

    /** Counts only. */
    @Override
    public String toString() {
        return "StreamResumption[" + handled + " handled, " + acknowledged + " acknowledged of " + sent + "]";
    }
}
