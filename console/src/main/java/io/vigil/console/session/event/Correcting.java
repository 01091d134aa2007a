package io.vigil.console.session.event;

import io.vigil.console.checklist.Vitals;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Sedation;
import java.time.Instant;

/**
 * A fact that corrects an earlier one which was written down wrongly. The earlier one stays and is shown beside it; it is
 * named by the instant at which it was kept.
 */
public sealed interface Correcting extends SessionEvent {
    /** When the fact that was wrong was kept. */
    Instant of();

    <R> R correct(Cases<R> cases);

    @Override
    default <R> R match(SessionEvent.Cases<R> cases) {
        return cases.correcting(this);
    }

    /** The device showed another reading. It takes the place of the wrong one and is none more in a row. */
    record VitalsCorrected(Instant at, Instant of, Vitals vitals) implements Correcting {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R correct(Cases<R> cases) {
            return cases.vitalsCorrected(this);
        }

        @Override
        public String toString() {
            return "VitalsCorrected[]";
        }
    }

    /** The protector did not say so: it stands as not asked, and is asked again. */
    record AnswerTakenBack(Instant at, Instant of, String protector) implements Correcting {
        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R correct(Cases<R> cases) {
            return cases.answerTakenBack(this);
        }

        @Override
        public String toString() {
            return "AnswerTakenBack[]";
        }
    }

    /** The mark was pressed by mistake. */
    record MarkTakenBack(Instant at, Instant of, Mark mark) implements Correcting {
        @Override
        public Vault vault() {
            return mark.isPsychotherapy() ? Vault.PSYCHOTHERAPY : Vault.RECORD;
        }

        @Override
        public <R> R correct(Cases<R> cases) {
            return cases.markTakenBack(this);
        }
    }

    /** The level was pressed by mistake: the one before it stands. */
    record SedationTakenBack(Instant at, Instant of, Sedation sedation) implements Correcting {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R correct(Cases<R> cases) {
            return cases.sedationTakenBack(this);
        }
    }

    /**
     * A name that came onto today's list by a slip is no protector: it leaves the list, before it was ever asked.
     *
     * @param reason in the therapist's words
     */
    record ProtectorTakenOff(Instant at, Instant of, String protector, String reason) implements Correcting {
        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R correct(Cases<R> cases) {
            return cases.protectorTakenOff(this);
        }

        @Override
        public String toString() {
            return "ProtectorTakenOff[]";
        }
    }

    /** One function for each kind of correction. */
    interface Cases<R> {
        R vitalsCorrected(VitalsCorrected event);

        R answerTakenBack(AnswerTakenBack event);

        R protectorTakenOff(ProtectorTakenOff event);

        R markTakenBack(MarkTakenBack event);

        R sedationTakenBack(SedationTakenBack event);
    }
}
