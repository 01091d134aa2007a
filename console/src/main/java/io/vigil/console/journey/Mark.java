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

    /** Whether the mark itself belongs to the psychotherapy vault. */
    public boolean isPsychotherapy() {
        return this == SPOKEN_WORDS || this == PART_PRESENT;
    }

    /** Whether a word beside it tells of the journey, and so belongs to the psychotherapy vault, where the mark need not. */
    public boolean isToldInPsychotherapy() {
        return isPsychotherapy() || this == ONSET || this == CALM || this == DISTRESS || this == GROUNDING;
    }
}
