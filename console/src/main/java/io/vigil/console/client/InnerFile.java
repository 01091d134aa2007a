package io.vigil.console.client;

import io.vigil.console.words.Bounds;
import java.util.List;
import java.util.UUID;

/**
 * What is known of a client's inner work before a day. Kept in the psychotherapy vault and nowhere else.
 *
 * @param client whose it is: the id of the {@link ClientFile}
 * @param protectors every one that is known, as the client calls it
 * @param intentions in the client's own words
 */
public record InnerFile(UUID client, List<String> protectors, List<String> intentions) {
    public InnerFile {
        protectors = entries("a protector", protectors);
        intentions = entries("an intention", intentions);
    }

    /** The file of a client of whom nothing is written down yet. */
    public static InnerFile empty(UUID client) {
        return new InnerFile(client, List.of(), List.of());
    }

    private static List<String> entries(String what, List<String> written) {
        var entries = written.stream()
                .map(entry -> Bounds.text(what, entry).strip())
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .toList();
        Bounds.atMost(what, entries.size(), Bounds.ENTRIES);
        return entries;
    }

    /** What protectors are called stays out of every log. */
    @Override
    public String toString() {
        return "InnerFile[" + client + ", protectors=" + protectors.size() + "]";
    }
}
