package io.vigil.console.link.line;

import io.vigil.console.link.message.BadMessage;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.link.message.MessageJson;
import io.vigil.console.link.room.HandshakeKey;
import io.vigil.console.link.talk.BadFrame;
import io.vigil.console.link.talk.Frame;
import io.vigil.console.link.talk.FrameJson;
import io.vigil.console.link.talk.InstanceId;
import io.vigil.console.link.talk.OutboxFull;
import io.vigil.console.link.talk.Talk;
import io.vigil.crypto.line.Agreed;
import io.vigil.crypto.line.Handshake;
import io.vigil.crypto.line.LineSecret;
import io.vigil.crypto.line.Tampered;
import io.vigil.crypto.secret.SecretBytes;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The guest's end of a line as a page would hold it: the handshake's other side, and a talk that outlives reloads. */
public final class GuestEnd {
    public interface Road {
        void stepOne(HandshakeKey key, byte[] message);

        void sealed(String handshake, byte[] ciphertext);
    }

    final List<FromConsole> heard = new ArrayList<>();
    int framesRefused;

    private final LineSecret secret;
    private final SecureRandom random;
    private final Talk talk;
    private final Road road;
    private final Map<String, SecretBytes> exports = new HashMap<>();
    private Optional<SecretBytes> confirmed = Optional.empty();
    private final Deque<Handshake> running = new ArrayDeque<>();
    private @Nullable Agreed agreed;
    private boolean forgetsConfirmations;

    public GuestEnd(LineSecret secret, InstanceId me, SecureRandom random, Road road) {
        this.secret = secret;
        this.random = random;
        this.talk = new Talk(me);
        this.road = road;
    }

    /** A page whose storage fails just when the words are confirmed. */
    public void forgetConfirmations() {
        forgetsConfirmations = true;
    }

    public void begin() {
        begin(confirmed.isPresent() ? HandshakeKey.CONFIRMED : HandshakeKey.INVITATION);
    }

    private void begin(HandshakeKey key) {
        agreed = null;
        talk.pause();
        try (var psk = key == HandshakeKey.CONFIRMED ? secret.psk(confirmed.orElseThrow()) : secret.psk()) {
            running.add(Handshake.on(secret.lineId(), psk, random));
        }
        road.stepOne(key, running.getLast().begin());
    }

    public void again() {
        begin(HandshakeKey.INVITATION);
    }

    /** An answer to an older first message is passed over: that to the newest is on its way. */
    public void stepTwo(byte[] message, Duration uptime) {
        while (!running.isEmpty()) {
            var oldest = running.remove();
            try {
                oldest.complete(message);
            } catch (Tampered e) {
                continue;
            }
            if (running.isEmpty()) {
                stands(oldest.agreed(), uptime);
            }
            return;
        }
        framesRefused++;
    }

    private void stands(Agreed now, Duration uptime) {
        agreed = now;
        exports.put(now.name(), now.export());
        send(talk.begin(uptime));
    }

    public void sealed(String name, byte[] ciphertext, Duration uptime) {
        if (agreed == null || !agreed.name().equals(name)) {
            return;
        }
        try {
            var told = talk.hear(FrameJson.read(agreed.line().open(ciphertext)), uptime);
            told.answer().forEach(this::send);
            for (var body : told.bodies()) {
                MessageJson.fromConsole(body).ifPresent(this::take);
            }
        } catch (Tampered e) {
            framesRefused++;
            begin();
        } catch (BadFrame | BadMessage e) {
            throw new AssertionError(e);
        }
    }

    private void take(FromConsole message) {
        heard.add(message);
        if (message instanceof FromConsole.WordsConfirmed words && !forgetsConfirmations) {
            confirmed = Optional.ofNullable(exports.get(words.handshake()));
        }
    }

    public void say(FromGuest message) {
        try {
            talk.say(MessageJson.write(message)).forEach(this::send);
        } catch (OutboxFull e) {
            throw new AssertionError(e);
        }
    }

    public void beat() {
        talk.beat().ifPresent(this::send);
    }

    private void send(Frame frame) {
        if (agreed != null) {
            road.sealed(agreed.name(), agreed.line().seal(FrameJson.write(frame)));
        }
    }

    public Optional<List<String>> words() {
        return Optional.ofNullable(agreed).map(it -> it.words().words());
    }

    int waiting() {
        return talk.waiting();
    }

    public List<FromConsole> heard() {
        return List.copyOf(heard);
    }

    public int framesRefused() {
        return framesRefused;
    }

    public boolean knowsConfirmation() {
        return confirmed.isPresent();
    }
}
