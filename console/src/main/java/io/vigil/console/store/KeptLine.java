package io.vigil.console.store;

import io.vigil.crypto.secret.SecretBytes;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The invitation of a session as it is kept, so that a console that starts again offers the same line to the same guest.
 * The holder closes it.
 *
 * @param secret 32 bytes, what the link holds
 * @param confirmed once the safety words were read alike
 * @param guest whom it is for
 */
public record KeptLine(
        UUID session,
        SecretBytes secret,
        Instant notBefore,
        Instant expires,
        Optional<Confirmed> confirmed,
        Guest guest)
        implements AutoCloseable {
    private static final int SECRET_BYTES = 32;
    private static final int MOST_WORDS_BYTES = 1024;

    /**
     * Words that were read alike.
     *
     * @param export 32 bytes, on which every later handshake hangs
     */
    public record Confirmed(List<String> words, SecretBytes export) {
        public Confirmed {
            words = List.copyOf(words);
        }

        @Override
        public String toString() {
            return "Confirmed[]";
        }
    }

    /** Whom an invitation is for. The numbers stand in the files. */
    public enum Guest {
        /** Also of every line that was kept before there were others. */
        CLIENT(0),
        SITTER(1),
        PRESCRIBER(2);

        private final int number;

        Guest(int number) {
            this.number = number;
        }

        private static Guest of(int number) throws Json.NotUnderstood {
            for (var guest : values()) {
                if (guest.number == number) {
                    return guest;
                }
            }
            throw new Json.NotUnderstood("a line for somebody who is not known here");
        }
    }

    /** The client's. */
    public KeptLine(
            UUID session, SecretBytes secret, Instant notBefore, Instant expires, Optional<Confirmed> confirmed) {
        this(session, secret, notBefore, expires, confirmed, Guest.CLIENT);
    }

    /** The same line, once its words were read alike. */
    public KeptLine with(Confirmed words) {
        return new KeptLine(session, secret, notBefore, expires, Optional.of(words), guest);
    }

    /** Without JSON, and so without a String that holds the secret. The caller wipes it. */
    byte[] bytes() {
        var words = confirmed
                .map(each -> String.join(" ", each.words()).getBytes(StandardCharsets.UTF_8))
                .orElse(new byte[0]);
        var into = ByteBuffer.allocate(16
                + SECRET_BYTES
                + 16
                + 2
                + words.length
                + confirmed.map(each -> SECRET_BYTES).orElse(0)
                + 1);
        into.putLong(session.getMostSignificantBits())
                .putLong(session.getLeastSignificantBits())
                .putLong(notBefore.toEpochMilli())
                .putLong(expires.toEpochMilli());
        put(into, secret);
        into.putShort((short) words.length).put(words);
        confirmed.ifPresent(each -> put(into, each.export()));
        into.put((byte) guest.number);
        return into.array();
    }

    private static void put(ByteBuffer into, SecretBytes secret) {
        var bytes = secret.copy();
        into.put(bytes);
        Arrays.fill(bytes, (byte) 0);
    }

    static KeptLine read(byte[] bytes) throws Json.NotUnderstood {
        try {
            var from = ByteBuffer.wrap(bytes);
            var session = new UUID(from.getLong(), from.getLong());
            var notBefore = Instant.ofEpochMilli(from.getLong());
            var expires = Instant.ofEpochMilli(from.getLong());
            var secret = take(from);
            var length = from.getShort();
            if (length < 0 || length > MOST_WORDS_BYTES) {
                throw new Json.NotUnderstood("this is no line");
            }
            var words = new byte[length];
            from.get(words);
            var confirmed = length == 0
                    ? Optional.<Confirmed>empty()
                    : Optional.of(new Confirmed(
                            List.of(new String(words, StandardCharsets.UTF_8).split(" ", -1)), take(from)));
            var guest = from.hasRemaining() ? Guest.of(from.get()) : Guest.CLIENT;
            return new KeptLine(session, secret, notBefore, expires, confirmed, guest);
        } catch (BufferUnderflowException e) {
            throw new Json.NotUnderstood("this is no line");
        }
    }

    private static SecretBytes take(ByteBuffer from) {
        var bytes = new byte[SECRET_BYTES];
        from.get(bytes);
        return SecretBytes.owning(bytes);
    }

    @Override
    public void close() {
        secret.close();
        confirmed.ifPresent(each -> each.export().close());
    }

    @Override
    public String toString() {
        return "KeptLine[" + session + ", until " + expires + "]";
    }
}
