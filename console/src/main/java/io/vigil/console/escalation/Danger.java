package io.vigil.console.escalation;

/** A threat to life: leads straight to {@link Rung#EMERGENCY} (domain.md §5). Seen by the therapist, never guessed. */
public enum Danger {
    NOT_BREATHING_NORMALLY,
    CANNOT_BE_ROUSED,
    CHEST_PAIN,
    SEIZURE,
    STROKE_SIGNS,
    HEAD_INJURY,
    SUICIDAL_ACT,
    SITTER_GONE_AND_NO_RESPONSE
}
