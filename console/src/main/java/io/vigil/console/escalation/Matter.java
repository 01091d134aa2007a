package io.vigil.console.escalation;

/** What is left to do after the ladder was stood down (domain.md §5, rung 6). */
public enum Matter {
    /** What happened is written down. */
    WRITTEN_DOWN,
    PRESCRIBER_TOLD,
    /** When therapist and client speak again is agreed. */
    FOLLOW_UP
}
