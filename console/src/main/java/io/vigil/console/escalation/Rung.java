package io.vigil.console.escalation;

/** The rungs of the ladder, as they are numbered on the card (domain.md §5). */
public enum Rung {
    /** Re-orient by voice, stop the music. */
    VOICE,
    /** The sitter to the bedside: recovery position, vitals. */
    SITTER,
    /** The prescriber or the on-call medical line: no threat to life. */
    PRESCRIBER,
    /** The sitter dials the local number; the therapist calls the ten-digit number of the client's own centre. */
    EMERGENCY,
    /** The second contact, or a welfare check. */
    SECOND_CONTACT,
    /** The poison line for a dose error, the crisis line for suicidality without medical threat. */
    LINES,
    /** Write it down, tell the prescriber, adverse event, follow-up. */
    DOCUMENT;

    /** Its number on the card and its key. */
    public int number() {
        return ordinal();
    }
}
