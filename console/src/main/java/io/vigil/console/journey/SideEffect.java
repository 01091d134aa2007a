package io.vigil.console.journey;

/** What may come with the medicine and is asked about at the close (domain.md E11). */
public enum SideEffect {
    NAUSEA,
    VOMITING,
    HEADACHE,
    DIZZINESS,
    /** Of a depth or length that does not belong to the journey any more. */
    DISSOCIATION,
    BLOOD_PRESSURE,
    /** Named in words. */
    OTHER;

    /** How it is for the client, by the client's word. */
    public enum Severity {
        NOT_ASKED,
        MILD,
        MODERATE,
        SEVERE
    }

    /** How it goes on. */
    public enum Course {
        GOING_ON,
        SETTLED,
        /** It was written down by mistake. */
        NEVER_WAS
    }
}
