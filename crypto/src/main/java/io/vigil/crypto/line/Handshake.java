package io.vigil.crypto.line;

import static java.util.Objects.requireNonNull;

import io.vigil.crypto.secret.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.math.ec.rfc7748.X25519;
import org.jspecify.annotations.Nullable;

/**
 * {@code Noise_NNpsk0_25519_AESGCM_SHA256} with empty payloads (Noise revision 34; protocol.md §4.1). The guest initiates.
 * Used once, on one thread; close it when it is not completed.
 */
public final class Handshake implements AutoCloseable {
    /** Bytes of each of the two messages: a public key and a tag. */
    public static final int MESSAGE_BYTES = 48;

    private static final String PROTOCOL = "Noise_NNpsk0_25519_AESGCM_SHA256";
    private static final int KEY_BYTES = 32;
    private static final byte[] EMPTY = {};

    private enum Step {
        FRESH,
        BEGUN,
        ASKED,
        OVER
    }

    private final SymmetricState state;
    private final SecretBytes ephemeral;
    private Step step = Step.FRESH;
    private byte @Nullable [] theirs;
    private @Nullable Agreed agreed;

    private Handshake(byte[] prologue, SecretBytes psk, SecretBytes ephemeral) {
        this.state = new SymmetricState(PROTOCOL, prologue);
        this.ephemeral = ephemeral;
        var key = psk.copy();
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a pre-shared key is " + KEY_BYTES + " bytes, not " + key.length);
        }
        state.mixKeyAndHash(key);
        Arrays.fill(key, (byte) 0);
    }

    /**
     * One end of a handshake.
     *
     * @param lineId 32 characters of hex
     * @param psk 32 bytes, still the caller's
     */
    public static Handshake on(String lineId, SecretBytes psk, SecureRandom random) {
        return new Handshake(prologue(lineId), psk, SecretBytes.random(random, KEY_BYTES));
    }

    /** With a given ephemeral key, for published vectors. */
    static Handshake withEphemeral(byte[] prologue, SecretBytes psk, SecretBytes ephemeral) {
        return new Handshake(prologue, psk, ephemeral);
    }

    static byte[] prologue(String lineId) {
        var id = HexFormat.of().parseHex(lineId);
        if (id.length != 16) {
            throw new IllegalArgumentException("a line id is 16 bytes, not " + id.length);
        }
        var label = "vigil line 1".getBytes(StandardCharsets.US_ASCII);
        var prologue = Arrays.copyOf(label, label.length + id.length);
        System.arraycopy(id, 0, prologue, label.length, id.length);
        return prologue;
    }

    /**
     * The guest's first message: 48 bytes.
     *
     * @throws IllegalStateException if this handshake was used before, which is a programming error (so too below)
     */
    public byte[] begin() {
        return writeFirst(EMPTY);
    }

    /**
     * The console's answer to the guest's first message: 48 bytes. {@link #agreed} holds afterwards.
     *
     * @throws Tampered when the message was forged, cut, or made with another key; the handshake is closed then
     */
    public byte[] answer(byte[] first) throws Tampered {
        expect(Step.FRESH);
        refuseOtherLengths(first);
        readFirst(first);
        return writeSecond(EMPTY);
    }

    /**
     * Takes the console's answer. {@link #agreed} holds afterwards.
     *
     * @throws Tampered when the message was forged, cut, or made with another key; the handshake is closed then
     */
    public void complete(byte[] second) throws Tampered {
        expect(Step.BEGUN);
        refuseOtherLengths(second);
        readSecond(second);
    }

    /**
     * What both ends now share.
     *
     * @throws IllegalStateException before the handshake is complete, which is a programming error
     */
    public Agreed agreed() {
        if (agreed == null) {
            throw new IllegalStateException("this handshake is not complete");
        }
        return agreed;
    }

    byte[] writeFirst(byte[] payload) {
        expect(Step.FRESH);
        step = Step.BEGUN;
        return message(mixOwn(), state.encryptAndHash(payload));
    }

    byte[] readFirst(byte[] first) throws Tampered {
        expect(Step.FRESH);
        theirs = mixTheirs(first);
        var payload = open(first);
        step = Step.ASKED;
        return payload;
    }

    byte[] writeSecond(byte[] payload) throws Tampered {
        expect(Step.ASKED);
        var own = mixOwn();
        mixShared(requireNonNull(theirs));
        var message = message(own, state.encryptAndHash(payload));
        var both = state.split();
        agree(new SealedLine(both[1], both[0]));
        return message;
    }

    byte[] readSecond(byte[] second) throws Tampered {
        expect(Step.BEGUN);
        mixShared(mixTheirs(second));
        var payload = open(second);
        var both = state.split();
        agree(new SealedLine(both[0], both[1]));
        return payload;
    }

    /** Whatever was not handed over in {@link #agreed} is wiped. */
    @Override
    public void close() {
        step = Step.OVER;
        state.close();
        ephemeral.close();
    }

    private void expect(Step wanted) {
        if (step != wanted) {
            throw new IllegalStateException("this handshake is " + step + ", not " + wanted);
        }
    }

    private void agree(SealedLine line) {
        try (var words = state.derive("vigil line 1 words", SafetyWords.BYTES)) {
            agreed = new Agreed(
                    HexFormat.of().formatHex(state.hash()),
                    SafetyWords.of(words.copy()),
                    state.derive("vigil line 1 export", KEY_BYTES),
                    line);
        }
        close();
    }

    private byte[] mixOwn() {
        var secret = ephemeral.copy();
        var own = new byte[KEY_BYTES];
        X25519.scalarMultBase(secret, 0, own, 0);
        Arrays.fill(secret, (byte) 0);
        state.mixHash(own);
        state.mixKey(own);
        return own;
    }

    private byte[] mixTheirs(byte[] message) throws Tampered {
        if (message.length < KEY_BYTES + CipherState.TAG_BYTES) {
            close();
            throw new Tampered("a handshake message of " + message.length + " bytes is too short");
        }
        var key = Arrays.copyOf(message, KEY_BYTES);
        state.mixHash(key);
        state.mixKey(key);
        return key;
    }

    private void mixShared(byte[] remote) throws Tampered {
        var secret = ephemeral.copy();
        var shared = new byte[KEY_BYTES];
        var contributes = X25519.calculateAgreement(secret, 0, remote, 0, shared, 0);
        Arrays.fill(secret, (byte) 0);
        if (!contributes) { // all zeros: the other key is of small order (RFC 7748 §6.1)
            close();
            throw new Tampered("the other end's key contributes nothing");
        }
        state.mixKey(shared);
        Arrays.fill(shared, (byte) 0);
    }

    private byte[] open(byte[] message) throws Tampered {
        try {
            return state.decryptAndHash(Arrays.copyOfRange(message, KEY_BYTES, message.length));
        } catch (Tampered e) {
            close();
            throw e;
        }
    }

    private void refuseOtherLengths(byte[] message) throws Tampered {
        if (message.length != MESSAGE_BYTES) {
            close();
            throw new Tampered("a handshake message is " + MESSAGE_BYTES + " bytes, not " + message.length);
        }
    }

    private static byte[] message(byte[] key, byte[] sealed) {
        var message = Arrays.copyOf(key, key.length + sealed.length);
        System.arraycopy(sealed, 0, message, key.length, sealed.length);
        return message;
    }
}
