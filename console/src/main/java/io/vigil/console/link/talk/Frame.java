package io.vigil.console.link.talk;

import java.util.Optional;

/** What is sealed as one piece. {@code ack}: the highest number taken in from the other end, 0 for none. */
public sealed interface Frame {
    long ack();

    <R> R match(Cases<R> cases);

    /** The first frame of every handshake. {@code you}: the other instance as last seen. */
    record Hello(InstanceId me, Optional<InstanceId> you, long ack) implements Frame {
        public Hello {
            notBelow(0, ack);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hello(this);
        }
    }

    /** A message. {@code seq} counts from 1 for each instance of the sender; {@code body} is one JSON object. */
    record Said(long seq, long ack, String body) implements Frame {
        public Said {
            notBelow(1, seq);
            notBelow(0, ack);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.said(this);
        }

        @Override
        public String toString() {
            return "Said[seq=" + seq + ", ack=" + ack + "]";
        }
    }

    /** I am here, and have taken in as much. */
    record Beat(long ack) implements Frame {
        public Beat {
            notBelow(0, ack);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.beat(this);
        }
    }

    private static void notBelow(long lowest, long number) {
        if (number < lowest) {
            throw new IllegalArgumentException("numbers count up from " + lowest + ", not " + number);
        }
    }

    /** One function for each kind. */
    interface Cases<R> {
        R hello(Hello frame);

        R said(Said frame);

        R beat(Beat frame);
    }
}
