package io.vigil.console.client;

import java.time.Instant;
import java.util.UUID;

/**
 * A line in the list of clients.
 *
 * @param called as the client is called
 * @param changedAt when the file was last kept
 */
public record ClientSummary(UUID id, String called, Instant changedAt) {
    @Override
    public String toString() {
        return "ClientSummary[" + id + "]";
    }
}
