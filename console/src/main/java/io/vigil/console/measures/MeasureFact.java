package io.vigil.console.measures;

import io.vigil.console.words.Bounds;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that is kept about a client's measures, in the session record. No fact is edited: a mistake is corrected by
 * another entry, which names the one it stands for.
 */
public sealed interface MeasureFact
        permits MeasureFact.Answered,
                MeasureFact.Totalled,
                MeasureFact.SafetyShown,
                MeasureFact.SafetyNoted,
                OnPage.Asked,
                OnPage.Given,
                OnPage.Declined,
                OnPage.PutAway {
    UUID client();

    /** When it was kept. */
    Instant at();

    <R> R match(Cases<R> cases);

    /** A questionnaire was answered, all of it or a part. */
    record Answered(Entry entry, Answers answers) implements MeasureFact {
        public Answered {
            if (entry.measure().questionnaire().filter(answers.of()::equals).isEmpty()) {
                throw new IllegalArgumentException("answers to " + answers.of() + " under " + entry.measure());
            }
        }

        @Override
        public UUID client() {
            return entry.client();
        }

        @Override
        public Instant at() {
            return entry.at();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answered(this);
        }
    }

    /** The total of a measure was entered whose items are not shown. */
    record Totalled(Entry entry, BigDecimal total) implements MeasureFact {
        public Totalled {
            if (entry.measure().questionnaire().isPresent()) {
                throw new IllegalArgumentException(entry.measure() + " is kept by its answers");
            }
            if (!entry.measure().isPossible(total)) {
                throw new IllegalArgumentException(entry.measure() + " has no such total");
            }
        }

        @Override
        public UUID client() {
            return entry.client();
        }

        @Override
        public Instant at() {
            return entry.at();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.totalled(this);
        }

        @Override
        public String toString() {
            return "Totalled[" + entry + "]";
        }
    }

    /**
     * The safety prompt was on the screen.
     *
     * @param entry for which entry; it may not be kept yet, and may never be
     * @param answer what raised it: the answer to item 9, or the screener's result
     */
    record SafetyShown(UUID client, UUID entry, Measure measure, int answer, Instant at) implements MeasureFact {
        public SafetyShown {
            if (answer < 1 || answer > 3 || (measure != Measure.PHQ_9 && measure != Measure.C_SSRS)) {
                throw new IllegalArgumentException("nothing is raised by an answer of " + answer + " in " + measure);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.safetyShown(this);
        }

        @Override
        public String toString() {
            return "SafetyShown[" + entry + "]";
        }
    }

    /**
     * The therapist noted what was done after the prompt.
     *
     * @param words in the therapist's own words, or none
     */
    record SafetyNoted(UUID client, UUID entry, SafetyStep step, String words, Instant at) implements MeasureFact {
        public SafetyNoted {
            words = Bounds.text("what was done", words).strip();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.safetyNoted(this);
        }

        @Override
        public String toString() {
            return "SafetyNoted[" + entry + "]";
        }
    }

    /** One case for each kind of fact. */
    interface Cases<R> {
        R answered(Answered fact);

        R totalled(Totalled fact);

        R safetyShown(SafetyShown fact);

        R safetyNoted(SafetyNoted fact);

        R asked(OnPage.Asked fact);

        R given(OnPage.Given fact);

        R declined(OnPage.Declined fact);

        R putAway(OnPage.PutAway fact);
    }
}
