package io.vigil.console.call;

import io.vigil.console.call.media.CallId;
import java.util.List;

/**
 * What the two ends of a call say to each other to set it up. Travels inside the sealed line only, which is what
 * authenticates the DTLS fingerprints in it. The console always offers.
 */
public sealed interface CallSignal {
    /** The attempt this belongs to; a signal of another attempt is ignored. */
    CallId call();

    <R> R match(Cases<R> cases);

    /** From the console: this is what I can send and receive. {@code round} grows with each renegotiation. */
    record Offer(CallId call, int round, String sdp) implements CallSignal {
        public Offer {
            Description.check(round, sdp);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.offer(this);
        }

        @Override
        public String toString() {
            return "Offer[call=" + call + ", round=" + round + "]";
        }
    }

    /** From the guest: the answer to the offer of the same round. */
    record Answer(CallId call, int round, String sdp) implements CallSignal {
        public Answer {
            Description.check(round, sdp);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answer(this);
        }

        @Override
        public String toString() {
            return "Answer[call=" + call + ", round=" + round + "]";
        }
    }

    /** From either end: addresses to try. An empty list says that those were all. */
    record Candidates(CallId call, List<Candidate> candidates) implements CallSignal {
        public Candidates {
            candidates = List.copyOf(candidates);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.candidates(this);
        }
    }

    /** From the guest: my path changed, please restart ICE. */
    record Restart(CallId call) implements CallSignal {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.restart(this);
        }
    }

    /** One function for each kind of signal. */
    interface Cases<R> {
        R offer(Offer signal);

        R answer(Answer signal);

        R candidates(Candidates signal);

        R restart(Restart signal);
    }
}
