package io.vigil.console.release;

import io.vigil.console.words.Bounds;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The fact that something left the house: who released what, and when. Where it went is not known here. Never edited.
 *
 * @param session the one it is about, if it is about one
 * @param who the therapist, by name
 */
public record Exported(UUID client, Optional<UUID> session, ExportKind what, String who, Instant at) {
    public Exported {
        who = Bounds.line("the name of who exports", who);
        if (what.isPsychotherapy() == session.isPresent()) {
            throw new IllegalArgumentException(what + (session.isPresent() ? " of one session" : " of no session"));
        }
    }

    @Override
    public String toString() {
        return "Exported[" + client + ", " + what + ", " + at + "]";
    }
}
