package io.vigil.console.escalation;

import java.time.Duration;
import java.util.Optional;

/** The rungs of the ladder, as they are numbered on the card (domain.md §5). */
public enum Rung {
    /** Re-orient by voice, stop the music. */
    VOICE(0, 30),
    /** The sitter to the bedside: recovery position, vitals. */
    SITTER(1, 60),
    /** The prescriber or the on-call medical line: no threat to life. */
    PRESCRIBER(2, 120),
    /** The sitter dials the local number; the therapist calls the ten-digit number of the client's own centre. */
    EMERGENCY(3, 60),
    /** The second contact, or a welfare check. */
    SECOND_CONTACT(4, 120),
    /** The poison line for a dose error, the crisis line for suicidality without medical threat. */
    LINES(5, 120),
    /** Write it down, tell the prescriber, adverse event, follow-up. */
    DOCUMENT(6, 0);

    private final int number;
    private final int answeredWithinSeconds;

    Rung(int number, int answeredWithinSeconds) {
        this.number = number;
        this.answeredWithinSeconds = answeredWithinSeconds;
    }

    /** Its number on the card and its key. */
    public int number() {
        return number;
    }

    /** How long an answer is waited for before the next rung is proposed (<em>default</em>); empty where nobody has to answer. */
    public Optional<Duration> answeredWithin() {
        return answeredWithinSeconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(answeredWithinSeconds));
    }
}
