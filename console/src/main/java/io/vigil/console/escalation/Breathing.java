package io.vigil.console.escalation;

/** What a dispatcher asks first. Seen by the therapist or the sitter. */
public enum Breathing {
    NORMAL,
    NOT_NORMAL
}
