package io.vigil.console.link.line;

import io.vigil.console.link.line.LineCounts.Counted;
import io.vigil.console.link.message.BadMessage;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.MessageJson;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.link.room.HandshakeKey;
import io.vigil.console.link.room.Room;
import io.vigil.console.link.talk.BadFrame;
import io.vigil.console.link.talk.Frame;
import io.vigil.console.link.talk.FrameJson;
import io.vigil.console.link.talk.InstanceId;
import io.vigil.console.link.talk.OutboxFull;
import io.vigil.console.link.talk.Talk;
import io.vigil.crypto.line.Tampered;
import java.time.Duration;
import java.util.Optional;

/**
 * The console's end of one line: handshakes, sealed frames, signs of life, and what may be said of the seal. It is told
 * what arrives and what time it is, and puts what is to leave into its outlet. Knows no socket, thread or clock; not
 * safe for use by several threads.
 */
public final class LineEnd implements AutoCloseable {
    /** Protocol §4.2. */
    static final Duration BEAT_EVERY = Duration.ofSeconds(1);
    /**
     * A guest that sees the console, or hears nothing, begins by itself; it is asked only when it does not. Two
     * beginnings under way at the same time would cross, and look to the guest like an altered one.
     */
    static final Duration PATIENCE_BEFORE_ASKING = Duration.ofSeconds(2);
    /** How often a guest is asked for a new handshake while none completes or nothing is heard. */
    public static final Duration ASK_EVERY = Duration.ofSeconds(5);
    /** A handshake that has not completed by then will not: the therapist must know within ten seconds. */
    static final Duration HANDSHAKE_LIMIT = Duration.ofSeconds(8);
    /** An alteration stays on the screen for as long, however soon it was set right. */
    public static final Duration ALTERED_SHOWN = Duration.ofSeconds(10);

    private final Keyring keys;
    private final Talk talk;
    private final Outlet out;
    private final AnswerPace pace = new AnswerPace();
    private final Beside beside;

    private LineCounts counts = LineCounts.NONE;
    private GuestSeat seat = GuestSeat.EMPTY;
    private Optional<Duration> unsealedSince = Optional.empty();
    private Optional<Duration> alteredAt = Optional.empty();
    private Optional<Long> confirmationSaid = Optional.empty();
    private Optional<ConfirmedWords> toldConfirmed;
    private Duration askNext = Duration.ZERO;
    private Duration beatNext = Duration.ZERO;
    /** A first message that came too soon after the last answer waits for its turn, the newest alone. */
    private Optional<Begun> delayed = Optional.empty();

    private boolean unsealedTold;
    private boolean stands;
    private boolean silent;

    public LineEnd(Keyring keys, Talk talk, Outlet out) {
        this.keys = keys;
        this.talk = talk;
        this.out = out;
        this.beside = new Beside(keys, pace);
        this.toldConfirmed = keys.confirmed();
    }

    /** A guest sits in the room, newly come or found there: what was sealed before is lost with its connection. */
    void guestThere(Duration uptime) {
        seat = GuestSeat.TAKEN;
        dropKeys();
        unsealed(uptime);
        askNext = uptime.plus(PATIENCE_BEFORE_ASKING);
    }

    /** The guest's seat is empty, or our own connection is gone: what was on its way is lost. */
    void guestGone() {
        seat = GuestSeat.EMPTY;
        dropKeys();
        sealedAgain();
    }

    private void dropKeys() {
        keys.drop();
        lostIfGone();
    }

    private void lostIfGone() {
        if (stands && keys.inForce().isEmpty()) {
            stands = false;
            silent = false;
            talk.pause();
            out.lost();
        }
    }

    /** A first message that came too soon after the last answer. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never leaves this class
    private record Begun(HandshakeKey key, byte[] stepOne) {}

    /** A handshake's first message. Always a new beginning; the keys in force stay until the new ones are used. */
    void begun(HandshakeKey key, byte[] stepOne, Duration uptime) {
        unsealed(uptime);
        askNext = uptime.plus(ASK_EVERY);
        if (!pace.mayAnswer(uptime)) {
            delayed = Optional.of(new Begun(key, stepOne));
        } else {
            answer(key, stepOne, uptime);
        }
    }

    private void answer(HandshakeKey key, byte[] stepOne, Duration uptime) {
        delayed = Optional.empty();
        try {
            var stepTwo = keys.answer(key, stepOne);
            stepTwo.ifPresentOrElse(out::answer, out::again);
            if (stepTwo.isPresent()) {
                pace.answered(uptime);
            }
            tellConfirmed();
        } catch (Tampered e) {
            count(Counted.HANDSHAKE_REFUSED);
        }
    }

    /** A sealed frame, under the name of its handshake. */
    void sealed(String handshake, byte[] ciphertext, Duration uptime) {
        try {
            var before = keys.inForce().map(Keyring.InForce::handshake);
            var opened = keys.open(handshake, ciphertext);
            if (opened.isEmpty()) {
                count(Counted.FRAME_DROPPED);
                return;
            }
            count(Counted.FRAME_OPENED);
            sealedAgain();
            silent = false;
            if (!before.equals(Optional.of(handshake))) {
                begin(uptime);
            }
            hear(FrameJson.read(opened.get()), uptime);
        } catch (BadFrame e) {
            count(Counted.FRAME_DROPPED);
        } catch (Tampered e) {
            count(Counted.FRAME_NOT_OPENED);
            unsealed(uptime);
            lostIfGone();
            altered(Alteration.FRAME_DID_NOT_OPEN, uptime);
            ask(uptime);
        }
    }

    private void begin(Duration uptime) {
        stands = true;
        count(Counted.HANDSHAKE);
        beatNext = uptime.plus(BEAT_EVERY);
        send(talk.begin(uptime));
    }

    /** Somebody sits down at the other server, in {@code room}: beside the line. */
    void cameBeside(Room room, Duration uptime) {
        beside.came(room, uptime);
    }

    /** A handshake's first message from beside the line. */
    void begunBeside(HandshakeKey key, byte[] stepOne, Duration uptime) {
        try {
            beside.begun(key, stepOne, uptime);
            tellConfirmed();
        } catch (Tampered e) {
            count(Counted.HANDSHAKE_REFUSED);
        }
    }

    /** A sealed frame from beside the line. @return who has greeted there, once for each greeting */
    Optional<InstanceId> sealedBeside(String handshake, byte[] ciphertext) {
        try {
            return beside.sealed(handshake, ciphertext);
        } catch (Tampered | BadFrame e) { // nothing of the line's is touched by it
            count(Counted.FRAME_DROPPED);
            return Optional.empty();
        }
    }

    /** Whom the line greeted last. */
    Optional<InstanceId> peer() {
        return talk.peer();
    }

    /** Whoever was beside the line has left. */
    void forgetBeside() {
        beside.forget();
    }

    /**
     * The line goes on with whoever is beside it, by their greeting, or without one by a new handshake.
     *
     * @param before where whoever had it may still sit
     */
    void moveBeside(Room before, Duration uptime) {
        moveBeside(uptime);
        beside.stays(before);
    }

    private void moveBeside(Duration uptime) {
        delayed = Optional.empty();
        var greeting = beside.take();
        if (greeting.isEmpty()) {
            guestThere(uptime);
            ask(uptime);
            return;
        }
        seat = GuestSeat.TAKEN;
        silent = false;
        sealedAgain();
        begin(uptime);
        hear(greeting.get(), uptime);
    }

    /** Whoever was at the line's server has left, and the line goes on with whoever is beside it. */
    void followBeside(Duration uptime) {
        guestGone();
        moveBeside(uptime);
    }

    private void unsealed(Duration uptime) {
        unsealedSince = unsealedSince.or(() -> Optional.of(uptime));
    }

    private void sealedAgain() {
        unsealedSince = Optional.empty();
        unsealedTold = false;
    }

    private void altered(Alteration alteration, Duration uptime) {
        alteredAt = Optional.of(uptime);
        out.altered(alteration);
    }

    private void ask(Duration uptime) {
        askNext = uptime.plus(ASK_EVERY);
        out.please();
    }

    private void hear(Frame frame, Duration uptime) {
        var heard = talk.hear(frame, uptime);
        if (heard.oddity().isPresent()) {
            count(Counted.FRAME_DROPPED);
        }
        heard.answer().forEach(this::send);
        if (frame instanceof Frame.Hello && heard.oddity().isEmpty()) {
            out.stands();
            if (heard.stranger().isPresent()) {
                out.guestIsAnother();
            } else {
                out.guestIsTheSame();
            }
        }
        heard.bodies().forEach(this::take);
        if (confirmationSaid.isPresent() && talk.acknowledges(confirmationSaid.get())) {
            confirmationSaid = Optional.empty();
            keys.confirmationArrived();
            tellConfirmed();
            if (keys.inForce().filter(Keyring.InForce::verified).isEmpty()) {
                ask(uptime); // the words of an earlier handshake were meant: a new one can hang on them
            }
        }
    }

    private void tellConfirmed() {
        var confirmed = keys.confirmed();
        if (!confirmed.equals(toldConfirmed)) {
            toldConfirmed = confirmed;
            confirmed.ifPresent(out::confirmed);
        }
    }

    private void take(String body) {
        try {
            MessageJson.fromGuest(body).ifPresentOrElse(out::said, () -> count(Counted.MESSAGE_UNKNOWN));
        } catch (BadMessage e) {
            count(Counted.MESSAGE_BAD);
        }
    }

    public void say(FromConsole message) throws OutboxFull {
        var whom = message.isForWhoeverComes() ? Talk.Whom.WHOEVER_COMES : Talk.Whom.WHO_IS_THERE;
        talk.say(MessageJson.write(message), whom).forEach(this::send);
    }

    /**
     * The therapist heard the words of {@code handshake}. Words that are no longer the shown ones confirm nothing, nor
     * do those that were confirmed before: what they left behind never changes.
     */
    public void confirmWords(String handshake) throws OutboxFull {
        if (keys.inForce()
                .filter(force -> force.handshake().equals(handshake) && !force.verified())
                .isEmpty()) {
            return;
        }
        say(new FromConsole.WordsConfirmed(handshake));
        keys.confirm();
        confirmationSaid = Optional.of(talk.lastSaid());
    }

    private void send(Frame frame) {
        var force = keys.inForce().orElseThrow(() -> new IllegalStateException("a frame is to be sent without keys"));
        out.sealed(force.handshake(), keys.seal(FrameJson.write(frame)));
    }

    /** Time has passed. Called several times a second. */
    public void tick(Duration uptime) {
        if (uptime.compareTo(beatNext) >= 0) {
            beatNext = uptime.plus(BEAT_EVERY);
            talk.beat().ifPresent(this::send);
        }
        tickBeside(uptime);
        if (seat == GuestSeat.EMPTY) {
            delayed = Optional.empty();
            return;
        }
        delayed.filter(begun -> pace.mayAnswer(uptime))
                .ifPresent(begun -> answer(begun.key(), begun.stepOne(), uptime));
        var wasSilent = silent;
        silent = talk.silent(uptime);
        if (silent && !wasSilent) {
            askNext = uptime.plus(PATIENCE_BEFORE_ASKING);
        }
        if ((silent || keys.inForce().isEmpty()) && uptime.compareTo(askNext) >= 0) {
            ask(uptime);
        }
        if (unsealedFor(HANDSHAKE_LIMIT, uptime) && !unsealedTold) {
            unsealedTold = true;
            altered(Alteration.NOT_SEALED, uptime);
        }
    }

    private void tickBeside(Duration uptime) {
        try {
            beside.tick(uptime);
        } catch (Tampered e) {
            count(Counted.HANDSHAKE_REFUSED);
        }
    }

    private boolean unsealedFor(Duration limit, Duration uptime) {
        return unsealedSince
                .filter(since -> uptime.minus(since).compareTo(limit) >= 0)
                .isPresent();
    }

    private boolean shownAsAltered(Duration uptime) {
        return alteredAt
                .filter(at -> uptime.minus(at).compareTo(ALTERED_SHOWN) < 0)
                .isPresent();
    }

    public GuestSeat seat() {
        return seat;
    }

    public Seal seal(Duration uptime) {
        if (shownAsAltered(uptime) || unsealedFor(HANDSHAKE_LIMIT, uptime)) {
            return Seal.ALTERED;
        }
        if (seat == GuestSeat.EMPTY) {
            return Seal.NONE;
        }
        return keys.inForce()
                .map(force -> silent ? Seal.SILENT : force.verified() ? Seal.VERIFIED : Seal.UNVERIFIED)
                .orElse(Seal.CONNECTING);
    }

    public Optional<LineState.ShownWords> words() {
        return keys.inForce().map(force -> new LineState.ShownWords(force.handshake(), force.words()));
    }

    /** Nothing that was said waits for its acknowledgement. */
    public boolean allTakenIn() {
        return talk.waiting() == 0;
    }

    public LineCounts counts() {
        return counts;
    }

    /** What came was nothing that is said on a line. */
    void dropped() {
        count(Counted.FRAME_DROPPED);
    }

    @Override
    public void close() {
        talk.pause();
        keys.close();
    }

    private void count(Counted one) {
        counts = counts.plus(one);
    }
}
