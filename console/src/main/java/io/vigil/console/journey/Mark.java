package io.vigil.console.journey;

/** What is marked in the journey with one key (domain.md §3, look.md). */
public enum Mark {
    ONSET,
    CALM,
    DISTRESS,
    NAUSEA,
    SPOKEN_WORDS,
    PART_PRESENT,
    GROUNDING,
    LOOK_IN,
    VITALS;

    /** Whether what is written beside it belongs to the psychotherapy vault. */
    public boolean isPsychotherapy() {
        return this == SPOKEN_WORDS || this == PART_PRESENT;
    }
}
