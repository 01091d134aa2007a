package io.vigil.console.course;

/** How far a course has come (domain.md §2). Declined, not suitable, paused and complete are ordinary places to be. */
public enum Stage {
    RELATIONSHIP,
    RISKS_BENEFITS,
    DECLINED,
    NOT_SUITABLE,
    REFERRED,
    MEDICAL_PENDING,
    NOT_CLEARED,
    PREPARATION,
    READY_FOR_JOURNEY,
    INTEGRATION_DUE,
    DECISION_DUE,
    PAUSED,
    COMPLETE
}
