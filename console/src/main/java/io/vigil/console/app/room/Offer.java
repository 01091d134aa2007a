package io.vigil.console.app.room;

import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.crypto.secret.SecretBytes;
import java.time.Instant;
import java.util.Optional;

/**
 * An invitation as it is offered, the first time or after a restart.
 *
 * @param secret what the link holds; the taker copies it
 * @param confirmed when the safety words were read alike on this line before
 */
public record Offer(SecretBytes secret, Instant notBefore, Instant expires, Optional<ConfirmedWords> confirmed) {
    @Override
    public String toString() {
        return "Offer[until " + expires + "]";
    }
}
