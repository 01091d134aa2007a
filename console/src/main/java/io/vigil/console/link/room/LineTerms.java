package io.vigil.console.link.room;

import io.vigil.console.link.LineListener;
import io.vigil.crypto.line.LineSecret;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineRegistration;
import java.time.Instant;
import java.util.Optional;

/**
 * What makes a line: its secret, when its link opens the door, and what is left of words that were confirmed earlier.
 *
 * @param secret the line takes it over, and closes it
 * @param notBefore a guest who comes earlier waits outside
 * @param expires a guest who comes later is told so
 * @param confirmed as {@link LineListener#confirmed} gave it to an earlier console
 */
public record LineTerms(LineSecret secret, Instant notBefore, Instant expires, Optional<ConfirmedWords> confirmed) {
    /** A line of which nobody has compared any words yet. */
    public LineTerms(LineSecret secret, Instant notBefore, Instant expires) {
        this(secret, notBefore, expires, Optional.empty());
    }

    LineId id() {
        return new LineId(secret.lineId());
    }

    LineRegistration registration() {
        return new LineRegistration(id(), secret.ticketHash(), notBefore, expires);
    }

    /** How a line is registered that has ended: it expired before anybody could come. */
    LineRegistration ended() {
        return new LineRegistration(id(), secret.ticketHash(), Instant.EPOCH, Instant.EPOCH);
    }

    @Override
    public String toString() {
        return "LineTerms[" + notBefore + " to " + expires + "]";
    }
}
