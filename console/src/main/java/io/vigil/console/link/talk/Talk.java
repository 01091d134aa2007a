package io.vigil.console.link.talk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One end's memory of a conversation: what was said and not yet acknowledged, and what was taken in. It outlives every
 * handshake of its line; each handshake carries frames without gap or repetition or breaks, so after every hello the
 * whole outbox goes again and the receiver drops what it has (protocol §4.2). Not safe for use by several threads.
 *
 * <p>Time is an uptime that the caller measures: it only grows, and its beginning means nothing.
 */
public final class Talk {
    /** As much may wait for its acknowledgement; beyond it the end that speaks is told. */
    public static final int LARGEST_OUTBOX = 256;
    /** Nothing heard for as long, and the line counts as silent. */
    public static final Duration SILENCE = Duration.ofSeconds(5);

    private enum Stage {
        /** No keys stand. */
        CLOSED,
        /** Our hello is on its way; theirs has not come. */
        GREETED,
        OPEN
    }

    private final InstanceId me;
    private final ArrayDeque<Said> outbox = new ArrayDeque<>();
    private Stage stage = Stage.CLOSED;
    private Optional<InstanceId> peer = Optional.empty();
    private long lastSeq;
    private long taken;
    /** As much has the present peer acknowledged: it had it once, and whoever greets with less has another memory. */
    private long had;

    private Duration lastHeard = Duration.ZERO;

    /** A message that waits for its acknowledgement. */
    private record Said(long seq, String body, Whom whom) {}

    /** Whom a message is for that waits for its acknowledgement. */
    public enum Whom {
        /** Also an instance that comes in the place of the present one. */
        WHOEVER_COMES,
        /** Nobody else: somebody may come in their place who must not read it. */
        WHO_IS_THERE
    }

    /**
     * What a frame brought.
     *
     * @param bodies what is to be applied, once and now
     * @param answer what is to be sealed and sent, in order
     * @param stranger who greets with another memory than the one before, or for the first time: another instance, or a
     *     copy of the same one that knows less than was acknowledged
     * @param oddity what did not belong there, if anything: dropped, to be counted
     */
    public record Heard(
            List<String> bodies, List<Frame> answer, Optional<InstanceId> stranger, Optional<String> oddity) {
        private static final Heard NOTHING = new Heard(List.of(), List.of(), Optional.empty(), Optional.empty());

        public Heard {
            bodies = List.copyOf(bodies);
            answer = List.copyOf(answer);
        }

        private static Heard odd(String why) {
            return new Heard(List.of(), List.of(), Optional.empty(), Optional.of(why));
        }
    }

    public Talk(InstanceId me) {
        this.me = me;
    }

    /** The keys of a new handshake stand, in place of any others. @return the hello, to be sealed before all else */
    public Frame begin(Duration uptime) {
        stage = Stage.GREETED;
        lastHeard = uptime;
        return new Frame.Hello(me, peer, taken);
    }

    /** The keys are gone. What is said now waits for the next handshake. */
    public void pause() {
        stage = Stage.CLOSED;
    }

    /** Keeps {@code body} until it is acknowledged. @return what is to be sealed now: one frame, or none yet */
    public List<Frame> say(String body) throws OutboxFull {
        return say(body, Whom.WHOEVER_COMES);
    }

    /** The same, for {@code whom} alone. Before the first instance has greeted, whoever comes first is who is there. */
    public List<Frame> say(String body, Whom whom) throws OutboxFull {
        var bytes = body.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > FrameJson.LONGEST_BODY_BYTES) {
            throw new IllegalArgumentException("a message of " + bytes + " bytes does not fit into a frame");
        }
        if (outbox.size() == LARGEST_OUTBOX) {
            throw new OutboxFull(LARGEST_OUTBOX);
        }
        var said = new Said(++lastSeq, body, whom);
        outbox.add(said);
        return stage == Stage.OPEN ? List.of(frame(said)) : List.of();
    }

    /** Takes in a frame that the present handshake's keys have opened. */
    public Heard hear(Frame frame, Duration uptime) {
        if (stage == Stage.CLOSED) {
            throw new IllegalStateException("a frame was opened without keys");
        }
        lastHeard = uptime;
        return frame.match(new Frame.Cases<>() {
            @Override
            public Heard hello(Frame.Hello hello) {
                return stage == Stage.OPEN ? Heard.odd("a second hello in one handshake") : greeted(hello);
            }

            @Override
            public Heard said(Frame.Said said) {
                return stage == Stage.OPEN ? taken(said) : Heard.odd("a message before the hello");
            }

            @Override
            public Heard beat(Frame.Beat beat) {
                return stage == Stage.OPEN ? acknowledged(beat.ack()) : Heard.odd("a beat before the hello");
            }
        });
    }

    private Heard greeted(Frame.Hello hello) {
        var another = !peer.equals(Optional.of(hello.me()));
        if (another) {
            if (peer.isPresent()) {
                outbox.removeIf(said -> said.whom() == Whom.WHO_IS_THERE);
            }
            peer = Optional.of(hello.me());
            taken = 0;
        }
        var isOurs = hello.you().equals(Optional.of(me));
        var stranger = another || (isOurs ? hello.ack() : 0) < had;
        if (stranger) {
            had = 0;
        }
        var means = isOurs ? acknowledged(hello.ack()) : Heard.NOTHING;
        stage = Stage.OPEN;
        var answer = new ArrayList<Frame>();
        outbox.forEach(said -> answer.add(frame(said)));
        return new Heard(List.of(), answer, stranger ? peer : Optional.empty(), means.oddity());
    }

    private Heard taken(Frame.Said said) {
        var ack = acknowledged(said.ack());
        if (said.seq() <= taken) {
            return ack;
        }
        taken = said.seq();
        return new Heard(List.of(said.body()), List.of(), Optional.empty(), ack.oddity());
    }

    private Heard acknowledged(long ack) {
        if (ack > lastSeq) {
            return Heard.odd("an acknowledgement of what was never said");
        }
        had = Math.max(had, ack);
        while (!outbox.isEmpty() && outbox.element().seq() <= ack) {
            outbox.remove();
        }
        return Heard.NOTHING;
    }

    /** The sign of life that is due every second. Before the other's hello it acknowledges nothing: nobody knows whom. */
    public Optional<Frame> beat() {
        return stage == Stage.CLOSED ? Optional.empty() : Optional.of(new Frame.Beat(stage == Stage.OPEN ? taken : 0));
    }

    private Frame frame(Said said) {
        return new Frame.Said(said.seq(), taken, said.body());
    }

    /** Nothing has been heard for {@link #SILENCE}, counted from the hello. Without keys nothing can be heard. */
    public boolean silent(Duration uptime) {
        return stage != Stage.CLOSED && uptime.minus(lastHeard).compareTo(SILENCE) >= 0;
    }

    /** Whose memory the other end had when it greeted last. */
    public Optional<InstanceId> peer() {
        return peer;
    }

    /** The number under which the last message was said; 0 before the first. */
    public long lastSaid() {
        return lastSeq;
    }

    /** Whether the message of this number, and all before it, have been acknowledged. */
    public boolean acknowledges(long seq) {
        return seq <= lastSeq && (outbox.isEmpty() || outbox.element().seq() > seq);
    }

    /** How much waits for its acknowledgement. */
    public int waiting() {
        return outbox.size();
    }
}
