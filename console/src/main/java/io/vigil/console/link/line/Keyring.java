package io.vigil.console.link.line;

import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.link.room.HandshakeKey;
import io.vigil.crypto.line.Agreed;
import io.vigil.crypto.line.Handshake;
import io.vigil.crypto.line.LineSecret;
import io.vigil.crypto.line.SafetyWords;
import io.vigil.crypto.line.Tampered;
import io.vigil.crypto.secret.SecretBytes;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one line at the console: those in force, those of a handshake that was answered and not yet used, and the
 * secret that confirmed words leave behind (protocol §4.1). Not safe for use by several threads.
 */
public final class Keyring implements AutoCloseable {
    private final LineSecret secret;
    private final SecureRandom random;
    private @Nullable Keys inForce;
    private @Nullable Keys answered;
    /** Of a handshake with somebody beside the line: never in force until the line goes there. */
    private @Nullable Keys beside;
    /** The therapist said the words were alike; the guest has not acknowledged that it knows. */
    private @Nullable ConfirmedWords confirming;

    private @Nullable ConfirmedWords confirmed;

    /** One completed handshake. {@code confirmed}: the words it hangs on, or its own when they were confirmed. */
    private record Keys(Agreed agreed, @Nullable SafetyWords confirmed) {
        boolean named(String handshake) {
            return agreed.name().equals(handshake);
        }
    }

    /** The keys that seal now. */
    record InForce(String handshake, List<String> words, boolean verified) {}

    /** Takes over both secrets. {@code confirmed}: what an earlier console kept of this line's confirmed words. */
    public Keyring(LineSecret secret, Optional<ConfirmedWords> confirmed, SecureRandom random) {
        this.secret = secret;
        this.confirmed = confirmed.orElse(null);
        this.random = random;
    }

    /** An answered handshake: its second message, and the keys it gave. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never leaves this class
    private record Answered(byte[] stepTwo, Keys keys) {}

    /**
     * Answers the first message of a handshake. The keys in force stay until the first frame of the new ones opens:
     * anybody can repeat an old first message.
     *
     * @return the second message, or empty when it was made with a confirmed key that is not known here
     * @throws Tampered when it was made with the invitation, and does not open
     */
    Optional<byte[]> answer(HandshakeKey key, byte[] stepOne) throws Tampered {
        return agree(key, stepOne).map(given -> {
            wipe(answered);
            answered = given.keys();
            return given.stepTwo();
        });
    }

    /** The same for somebody beside the line, whose handshake changes nothing of the line's. */
    Optional<byte[]> answerBeside(HandshakeKey key, byte[] stepOne) throws Tampered {
        return agree(key, stepOne).map(given -> {
            wipe(beside);
            beside = given.keys();
            return given.stepTwo();
        });
    }

    private Optional<Answered> agree(HandshakeKey key, byte[] stepOne) throws Tampered {
        if (key == HandshakeKey.INVITATION) {
            try (var psk = secret.psk()) {
                return Optional.of(agree(psk, null, stepOne));
            }
        }
        for (var candidate : known()) {
            var given = agree(candidate, stepOne);
            if (given.isPresent()) {
                return given;
            }
        }
        return Optional.empty();
    }

    private List<ConfirmedWords> known() {
        return Stream.of(Optional.ofNullable(confirming), Optional.ofNullable(confirmed))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Answered> agree(ConfirmedWords candidate, byte[] stepOne) {
        try (var psk = secret.psk(candidate.export())) {
            var given = agree(psk, candidate.words(), stepOne);
            if (candidate.equals(confirming)) {
                confirmationArrived(); // the guest could not have this key without knowing
            }
            return Optional.of(given);
        } catch (Tampered e) {
            return Optional.empty(); // made with another secret, or changed: it may begin with the invitation
        }
    }

    private Answered agree(SecretBytes psk, @Nullable SafetyWords words, byte[] stepOne) throws Tampered {
        try (var handshake = Handshake.on(secret.lineId(), psk, random)) {
            var stepTwo = handshake.answer(stepOne);
            return new Answered(stepTwo, new Keys(handshake.agreed(), words));
        }
    }

    /**
     * Opens a frame. The first of an answered handshake puts its keys in force; one that does not open takes its keys
     * with it.
     *
     * @return empty when the handshake it names is not, or no longer, known
     * @throws Tampered when it was forged, replayed, reordered, or one before it is missing
     */
    Optional<byte[]> open(String handshake, byte[] ciphertext) throws Tampered {
        if (inForce != null && inForce.named(handshake)) {
            try {
                return Optional.of(inForce.agreed().line().open(ciphertext));
            } catch (Tampered e) {
                wipe(inForce);
                inForce = null;
                throw e;
            }
        }
        if (answered != null && answered.named(handshake)) {
            var next = answered;
            answered = null;
            try {
                var opened = next.agreed().line().open(ciphertext);
                wipe(inForce);
                inForce = next;
                return Optional.of(opened);
            } catch (Tampered e) {
                wipe(next);
                throw e;
            }
        }
        return Optional.empty();
    }

    /**
     * Opens a frame of somebody beside the line.
     *
     * @return empty when the handshake it names is not, or no longer, known
     * @throws Tampered when it does not open; its keys are gone with it
     */
    Optional<byte[]> openBeside(String handshake, byte[] ciphertext) throws Tampered {
        if (beside == null || !beside.named(handshake)) {
            return Optional.empty();
        }
        try {
            return Optional.of(beside.agreed().line().open(ciphertext));
        } catch (Tampered e) {
            dropBeside();
            throw e;
        }
    }

    /** The line goes on with whoever was beside it. */
    void takeBeside() {
        var next = Objects.requireNonNull(beside, "nobody has sealed anything beside the line");
        beside = null;
        drop();
        inForce = next;
    }

    void dropBeside() {
        wipe(beside);
        beside = null;
    }

    byte[] seal(byte[] frame) {
        return Objects.requireNonNull(inForce, "nothing is sealed without keys")
                .agreed()
                .line()
                .seal(frame);
    }

    Optional<InForce> inForce() {
        return Optional.ofNullable(inForce).map(keys -> {
            var confirmedWords = keys.confirmed();
            var words = confirmedWords == null ? keys.agreed().words() : confirmedWords;
            return new InForce(keys.agreed().name(), words.words(), confirmedWords != null);
        });
    }

    /** The words of the keys in force were read alike. */
    void confirm() {
        var keys = Objects.requireNonNull(inForce, "without keys there are no words");
        if (keys.confirmed() == null) {
            var agreed = keys.agreed();
            confirming = new ConfirmedWords(
                    agreed.words(), SecretBytes.owning(agreed.export().copy()));
            inForce = new Keys(agreed, agreed.words());
        }
    }

    /** The guest knows that the words were confirmed: from now on its handshakes may hang on them. */
    void confirmationArrived() {
        if (confirming != null) {
            confirmed = confirming;
            confirming = null;
        }
    }

    /** What both ends know to be confirmed. */
    Optional<ConfirmedWords> confirmed() {
        return Optional.ofNullable(confirmed);
    }

    /** Whatever was sealed before does not count any more. */
    void drop() {
        wipe(inForce);
        wipe(answered);
        inForce = null;
        answered = null;
    }

    private static void wipe(@Nullable Keys keys) {
        if (keys != null) {
            keys.agreed().close();
        }
    }

    @Override
    public void close() {
        drop();
        dropBeside();
        known().forEach(kept -> kept.export().close());
        secret.close();
    }
}
