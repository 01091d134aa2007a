package io.vigil.console.course;

/** The place in the program where something that is missing is mended. */
public enum Where {
    PARTS_MAP,
    OBJECTIONS,
    CANDIDACY,
    RISKS,
    /** The client's own. */
    DECISION,
    REFERRAL,
    CLEARANCE,
    CONSENTS,
    PREPARATION,
    /** The journey day's own session. */
    SESSION,
    INTEGRATION,
    /** What follows a journey. */
    NEXT,
    THREAD,
    /** The therapist's trainings. */
    PROFILE,
    /** What is lost on the disk is brought back from there. */
    BACKUP
}
