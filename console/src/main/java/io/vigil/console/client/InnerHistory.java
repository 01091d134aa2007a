package io.vigil.console.client;

import java.time.Instant;
import java.util.List;

/**
 * Every keeping of one client's inner file.
 *
 * @param versions oldest first; the last is the one that counts
 * @param damaged those that cannot be read, each named by its id and never by its content; they hide no other
 */
public record InnerHistory(List<Version> versions, List<String> damaged) {
    public static final InnerHistory NONE = new InnerHistory(List.of(), List.of());

    /** The file as it was kept at an instant. */
    public record Version(Instant keptAt, InnerFile file) {}

    public InnerHistory {
        versions = List.copyOf(versions);
        damaged = List.copyOf(damaged);
    }
}
