package io.vigil.signaling.relay;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * Asks a relay for an address as a browser would, and gives it back: what to send, and what an answer means. For one
 * thread.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8656#section-7">RFC 8656 §7</a>
 */
public final class TrialAllocation {
    /** What became of it. */
    public enum Outcome {
        /** It gave an address. */
        WORKS("it gives addresses"),
        /** Nothing came back, or nothing of it could be reached. */
        SILENT("it does not answer"),
        /** Over TLS, it showed a certificate that a browser would not take for its name. */
        UNTRUSTED("it shows a certificate that browsers do not take for its name"),
        /** It knows another secret. */
        WRONG_SECRET("its secret is another than turn.secret"),
        /** Its quota is used up, or it has no port left. */
        FULL("it has no address left to give"),
        /** What answers there is no TURN server, or one of another make. */
        NONSENSE("what answers there gives no address");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** For a log: a clause without an address. */
        public String words() {
            return words;
        }
    }

    private static final int UNAUTHENTICATED = 401;
    private static final int WRONG_CREDENTIALS = 441;
    private static final int STALE_NONCE = 438;
    private static final int QUOTA_REACHED = 486;
    private static final int NO_CAPACITY = 508;
    /** RFC 8656 §18.7: a relayed address for UDP. */
    private static final byte[] UDP = {17, 0, 0, 0};

    private static final byte[] AT_ONCE = new byte[4];

    private final Credential credential;
    private final SecureRandom random;
    private byte[] id = new byte[StunMessage.ID_BYTES];
    private String realm = "";
    private String nonce = "";
    private boolean isSigned;
    private boolean wasStale;
    private Optional<Outcome> outcome = Optional.empty();

    public TrialAllocation(Credential credential, SecureRandom random) {
        this.credential = credential;
        this.random = random;
    }

    /** The first request, which a relay answers by asking who is there. */
    public byte[] begin() {
        return allocate().fingerprinted().bytes();
    }

    /**
     * What to send next; when there is an {@link #outcome()}, whether or not that is answered.
     *
     * @param answer as it came; what is none of ours is left aside
     */
    public Optional<byte[]> next(byte[] answer) {
        var read = StunMessage.read(answer).filter(message -> message.answers(id));
        if (read.isEmpty() || outcome.isPresent()) {
            return Optional.empty();
        }
        var message = read.get();
        if (message.type() == (StunMessage.ALLOCATE | StunMessage.SUCCESS) && isSigned) {
            return given(message);
        }
        return message.type() == (StunMessage.ALLOCATE | StunMessage.ERROR) ? refused(message) : over(Outcome.NONSENSE);
    }

    /** What became of it, when that is known. */
    public Optional<Outcome> outcome() {
        return outcome;
    }

    private Optional<byte[]> given(StunMessage message) {
        if (!message.isSignedWith(key())
                || message.value(StunMessage.XOR_RELAYED_ADDRESS).isEmpty()) {
            return over(Outcome.NONSENSE);
        }
        outcome = Optional.of(Outcome.WORKS);
        return Optional.of(signed(request(StunMessage.REFRESH).with(StunMessage.LIFETIME, AT_ONCE)));
    }

    private Optional<byte[]> refused(StunMessage message) {
        return switch (message.errorCode()) {
            case UNAUTHENTICATED -> isSigned ? over(Outcome.WRONG_SECRET) : again(message);
            case WRONG_CREDENTIALS -> over(Outcome.WRONG_SECRET);
            case STALE_NONCE -> {
                if (wasStale) {
                    yield over(Outcome.NONSENSE);
                }
                wasStale = true;
                yield again(message);
            }
            case QUOTA_REACHED, NO_CAPACITY -> over(Outcome.FULL);
            default -> over(Outcome.NONSENSE);
        };
    }

    private Optional<byte[]> again(StunMessage message) {
        realm = message.text(StunMessage.REALM).orElse(realm);
        nonce = message.text(StunMessage.NONCE).orElse("");
        if (realm.isEmpty() || nonce.isEmpty()) {
            return over(Outcome.NONSENSE);
        }
        isSigned = true;
        return Optional.of(signed(allocate()));
    }

    private Optional<byte[]> over(Outcome what) {
        outcome = Optional.of(what);
        return Optional.empty();
    }

    private StunMessage allocate() {
        return request(StunMessage.ALLOCATE).with(StunMessage.REQUESTED_TRANSPORT, UDP);
    }

    private StunMessage request(int type) {
        id = new byte[StunMessage.ID_BYTES];
        random.nextBytes(id);
        return StunMessage.of(type, id);
    }

    private byte[] signed(StunMessage request) {
        return request.with(StunMessage.USERNAME, credential.username())
                .with(StunMessage.REALM, realm)
                .with(StunMessage.NONCE, nonce)
                .signed(key())
                .fingerprinted()
                .bytes();
    }

    private byte[] key() {
        return StunMessage.longTermKey(credential, realm);
    }
}
