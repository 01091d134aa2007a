package io.vigil.console.desk.measures;

import io.vigil.console.measures.MeasureFact;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of the client's page since its room was opened.
 *
 * @param client whose room is open
 * @param facts about this client, also those that are on their way to the disk, the first first
 */
public record PageShown(Optional<UUID> client, List<MeasureFact> facts) {
    public PageShown {
        facts = List.copyOf(facts);
    }

    /** No room is open. */
    public static PageShown nobody() {
        return new PageShown(Optional.empty(), List.of());
    }

    /** What was answered stays out of every log. */
    @Override
    public String toString() {
        return "PageShown[" + client + ", facts=" + facts.size() + "]";
    }
}
