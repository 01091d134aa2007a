package io.vigil.console.escalation;

/** The rungs of the ladder, as they are numbered on the card (domain.md §5). */
public enum Rung {
    /** Re-orient by voice, stop the music. */
    VOICE(0),
    /** The sitter to the bedside: recovery position, vitals. */
    SITTER(1),
    /** The prescriber or the on-call medical line: no threat to life. */
    PRESCRIBER(2),
    /** The sitter dials the local number; the therapist calls the ten-digit number of the client's own centre. */
    EMERGENCY(3),
    /** The second contact, or a welfare check. */
    SECOND_CONTACT(4),
    /** The poison line for a dose error, the crisis line for suicidality without medical threat. */
    LINES(5),
    /** Write it down, tell the prescriber, adverse event, follow-up. */
    DOCUMENT(6);

    private final int number;

    Rung(int number) {
        this.number = number;
    }

    /** Its number on the card and its key. */
    public int number() {
        return number;
    }
}
