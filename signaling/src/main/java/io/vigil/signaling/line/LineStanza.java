package io.vigil.signaling.line;

import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the two ends of a line say to each other in its room (protocol.md §4); the server carries it unread. */
public sealed interface LineStanza {
    /** A frame of 32 KiB and the 16 bytes of its proof (§4.2). */
    int MOST_SEALED_BYTES = 32 * 1024 + 16;
    /** A key and the proof of an empty payload (§4.1). */
    int MOST_HANDSHAKE_BYTES = 48;
    /** The first 8 bytes of the handshake's hash. */
    Pattern HANDSHAKE_NAME = Pattern.compile("[0-9a-f]{16}");

    <R> R match(Cases<R> cases);

    /** The steps of §4.1. */
    enum Step {
        ONE("1"),
        TWO("2"),
        /** The confirmed key is not known here: begin with the invitation. */
        AGAIN("again"),
        /** Begin, or begin anew. */
        PLEASE("please");

        private final String wire;

        Step(String wire) {
            this.wire = wire;
        }
    }

    /** Which pre-shared key step 1 was made with; {@link #NONE} in every other step. */
    enum Key {
        NONE(""),
        INVITATION("invitation"),
        CONFIRMED("confirmed");

        private final String wire;

        Key(String wire) {
            this.wire = wire;
        }
    }

    /**
     * A step of the handshake.
     *
     * @param bytes empty in {@code AGAIN} and {@code PLEASE}
     */
    @SuppressWarnings("ArrayRecordComponent") // copied, and compared by content, below
    record Handshake(Step step, Key key, byte[] bytes) implements LineStanza {
        public Handshake {
            bytes = bytes.clone();
        }

        public static Handshake stepTwo(byte[] bytes) {
            return new Handshake(Step.TWO, Key.NONE, bytes);
        }

        public static Handshake again() {
            return new Handshake(Step.AGAIN, Key.NONE, new byte[0]);
        }

        public static Handshake please() {
            return new Handshake(Step.PLEASE, Key.NONE, new byte[0]);
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.handshake(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Handshake that
                    && step == that.step
                    && key == that.key
                    && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Objects.hash(step, key, Arrays.hashCode(bytes));
        }

        @Override
        public String toString() {
            return "Handshake[" + step + " " + key + "]";
        }
    }

    /**
     * A sealed frame.
     *
     * @param handshake the public name of the handshake, 16 characters of hex
     */
    @SuppressWarnings("ArrayRecordComponent") // copied, and compared by content, below
    record Sealed(String handshake, byte[] bytes) implements LineStanza {
        public Sealed {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sealed(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sealed that && handshake.equals(that.handshake) && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Objects.hash(handshake, Arrays.hashCode(bytes));
        }

        @Override
        public String toString() {
            return "Sealed[" + handshake + ", " + bytes.length + " bytes]";
        }
    }

    interface Cases<R> {
        R handshake(Handshake stanza);

        R sealed(Sealed stanza);
    }

    /** As it stands in a {@code <message>}. */
    default Element toElement() {
        return match(new Cases<>() {
            @Override
            public Element handshake(Handshake stanza) {
                var element = Element.of("handshake", Namespaces.LINE).with("step", stanza.step.wire);
                var keyed = stanza.key == Key.NONE ? element : element.with("key", stanza.key.wire);
                return stanza.bytes.length == 0 ? keyed : keyed.withText(base64url(stanza.bytes));
            }

            @Override
            public Element sealed(Sealed stanza) {
                return Element.of("sealed", Namespaces.LINE)
                        .with("handshake", stanza.handshake)
                        .withText(base64url(stanza.bytes));
            }
        });
    }

    /**
     * What {@code message} says, made anew to be carried on, if that is one thing of this protocol, written as it is written
     * here and no longer than it can be, and nothing beside it. What is sealed stays unread.
     */
    static Optional<Element> carried(Element message) {
        return in(message)
                .filter(LineStanza::isPossible)
                .map(LineStanza::toElement)
                .filter(anew -> message.content().equals(List.of(anew)));
    }

    /** Whether it may be so long, and is named as §4 has it. */
    private boolean isPossible() {
        return match(new Cases<>() {
            @Override
            public Boolean handshake(Handshake stanza) {
                return stanza.bytes.length <= MOST_HANDSHAKE_BYTES
                        && (stanza.step == Step.ONE) != (stanza.key == Key.NONE);
            }

            @Override
            public Boolean sealed(Sealed stanza) {
                return stanza.bytes.length <= MOST_SEALED_BYTES
                        && HANDSHAKE_NAME.matcher(stanza.handshake).matches();
            }
        });
    }

    /** What {@code message} carries, or nothing if it is none of what is said in a room. */
    static Optional<LineStanza> in(Element message) {
        try {
            var handshake = message.child("handshake", Namespaces.LINE);
            if (handshake.isPresent()) {
                return handshake.flatMap(LineStanza::handshake);
            }
            return message.child("sealed", Namespaces.LINE)
                    .map(found -> new Sealed(found.attribute("handshake"), bytes(found)));
        } catch (IllegalArgumentException e) { // not base64url: as good as nothing
            return Optional.empty();
        }
    }

    private static Optional<LineStanza> handshake(Element element) {
        for (var step : Step.values()) {
            for (var key : Key.values()) {
                if (step.wire.equals(element.attribute("step")) && key.wire.equals(element.attribute("key"))) {
                    return Optional.of(new Handshake(step, key, bytes(element)));
                }
            }
        }
        return Optional.empty();
    }

    private static byte[] bytes(Element element) {
        return Base64.getUrlDecoder().decode(element.text().strip());
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
