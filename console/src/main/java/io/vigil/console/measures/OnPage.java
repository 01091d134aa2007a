package io.vigil.console.measures;

import java.time.Instant;
import java.util.UUID;

/**
 * The facts about a questionnaire that is asked on the client's page. An asking has an id, which becomes that of the entry
 * when the therapist keeps what was answered: however often an answer arrives, it is one.
 */
public final class OnPage {
    private OnPage() {}

    /**
     * The therapist asked.
     *
     * @param session in which session; another one takes it from the page
     * @param version of the wording that was sent
     */
    public record Asked(UUID client, UUID session, UUID asking, Questionnaire of, int version, Instant at)
            implements MeasureFact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.asked(this);
        }
    }

    /**
     * The client answered and sent it. It stands before the therapist, and counts as an entry when that one keeps it.
     *
     * @param at when it arrived, by the console's clock
     */
    public record Given(UUID client, UUID asking, Answers answers, Instant at) implements MeasureFact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.given(this);
        }

        /** What was answered stays out of every log. */
        @Override
        public String toString() {
            return "Given[" + asking + "]";
        }
    }

    /** The client would rather not answer any of it. An ordinary outcome. */
    public record Declined(UUID client, UUID asking, Instant at) implements MeasureFact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.declined(this);
        }
    }

    /** Taken from the page before it was answered; or what was answered is not kept as an entry. */
    public record PutAway(UUID client, UUID asking, Instant at) implements MeasureFact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.putAway(this);
        }
    }
}
