package io.vigil.console.link.line;

import io.vigil.console.link.room.HandshakeKey;
import io.vigil.console.link.room.Room;
import io.vigil.console.link.talk.BadFrame;
import io.vigil.console.link.talk.Frame;
import io.vigil.console.link.talk.FrameJson;
import io.vigil.console.link.talk.InstanceId;
import io.vigil.crypto.line.Tampered;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits at one server while the line is with the other's guest: their handshake is answered and their greeting
 * opened, so as to know who it is, and nothing is said to them. Not safe for use by several threads.
 */
final class Beside {
    private final Keyring keys;
    private final AnswerPace pace;
    private @Nullable Room there;
    private Optional<Frame.Hello> greeting = Optional.empty();
    private Optional<Begun> delayed = Optional.empty();
    private Optional<Duration> askNext = Optional.empty();

    Beside(Keyring keys, AnswerPace pace) {
        this.keys = keys;
        this.pace = pace;
    }

    /** A first message that came too soon after the last answer. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never leaves this class
    private record Begun(HandshakeKey key, byte[] stepOne) {}

    /** Somebody sits down in that room, or is there anew: whoever it is begins by itself, and is asked when they do not. */
    void came(Room room, Duration uptime) {
        forget();
        there = room;
        askNext = Optional.of(uptime.plus(LineEnd.PATIENCE_BEFORE_ASKING));
    }

    /** Whoever had the line sits in that room, beside it from now on: they are heard, and not asked for anything. */
    void stays(Room room) {
        there = room;
    }

    /** A handshake's first message. The newest waits for its turn when it comes too soon. */
    void begun(HandshakeKey key, byte[] stepOne, Duration uptime) throws Tampered {
        delayed = Optional.of(new Begun(key, stepOne));
        askNext = Optional.of(uptime.plus(LineEnd.ASK_EVERY));
        answer(uptime);
    }

    private void answer(Duration uptime) throws Tampered {
        var room = there;
        if (delayed.isEmpty() || room == null || !pace.mayAnswer(uptime)) {
            return;
        }
        var begun = delayed.get();
        delayed = Optional.empty();
        greeting = Optional.empty();
        var stepTwo = keys.answerBeside(begun.key(), begun.stepOne());
        stepTwo.ifPresentOrElse(room::answer, room::again);
        if (stepTwo.isPresent()) {
            pace.answered(uptime);
        }
    }

    /** Time has passed. */
    void tick(Duration uptime) throws Tampered {
        answer(uptime);
        var due = askNext.filter(at -> uptime.compareTo(at) >= 0).isPresent();
        var room = there;
        if (room != null && greeting.isEmpty() && due) {
            askNext = Optional.of(uptime.plus(LineEnd.ASK_EVERY));
            room.please();
        }
    }

    /**
     * A sealed frame.
     *
     * @return who has greeted, once for each greeting
     */
    Optional<InstanceId> sealed(String handshake, byte[] ciphertext) throws Tampered, BadFrame {
        var opened = open(handshake, ciphertext);
        if (opened.isEmpty() || greeting.isPresent()) {
            return Optional
                    .empty(); // what follows a greeting is opened for its place in the order, and says nothing yet
        }
        if (FrameJson.read(opened.get()) instanceof Frame.Hello hello) {
            greeting = Optional.of(hello);
        }
        return greeting.map(Frame.Hello::me);
    }

    private Optional<byte[]> open(String handshake, byte[] ciphertext) throws Tampered {
        try {
            return keys.openBeside(handshake, ciphertext);
        } catch (Tampered e) {
            greeting = Optional.empty();
            throw e;
        }
    }

    /** The line goes there: the keys of this greeting are in force from now on. Empty when there is none that counts. */
    Optional<Frame.Hello> take() {
        var taken = greeting;
        if (taken.isPresent()) {
            keys.takeBeside();
        }
        forget();
        return taken;
    }

    void forget() {
        there = null;
        askNext = Optional.empty();
        delayed = Optional.empty();
        greeting = Optional.empty();
        keys.dropBeside();
    }
}
