package io.vigil.console.export.fhir;

import io.vigil.console.client.ClientFile;
import io.vigil.console.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a document is made of.
 *
 * @param session begun; of its facts those of the record alone are told
 * @param scores of questionnaires, by totals
 * @param now when the document is made
 * @param ids a new one at each call, random
 */
public record Told(
        ClientFile client,
        Session session,
        List<Score> scores,
        List<Saturation> saturations,
        Instant now,
        Supplier<UUID> ids) {
    /**
     * The total of a questionnaire.
     *
     * @param loinc its code, for example 44261-6 for the PHQ-9
     */
    public record Score(String loinc, LocalDate on, int total) {
        @Override
        public String toString() {
            return "Score[" + loinc + "]";
        }
    }

    /** Oxygen saturation by a finger clip, in percent. */
    public record Saturation(Instant at, int percent) {
        @Override
        public String toString() {
            return "Saturation[]";
        }
    }

    public Told {
        if (session.begunAt().isEmpty()) {
            throw new IllegalArgumentException("a document tells of a session that was begun");
        }
        scores = List.copyOf(scores);
        saturations = List.copyOf(saturations);
    }

    @Override
    public String toString() {
        return "Told[" + client.id() + ", scores=" + scores.size() + "]";
    }
}
