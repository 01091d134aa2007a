package io.vigil.console.store.vault.entry;

/** What a record is. The numbers stand in the files and in the keys: they are never given to anything else. */
public enum Kind {
    /** A fact in the log. */
    FACT(1),
    /** A session: whose it is and when it was planned. */
    SESSION(2),
    /** What the record knows of a client. */
    CLIENT(3),
    /** What the psychotherapy vault knows of a client. */
    INNER(4),
    /** A note. */
    NOTE(5),
    /** An invitation and what was agreed on its line. */
    LINE(6),
    /** What the record knew of a client, each time it was kept. */
    CLIENT_THEN(7),
    /** What the psychotherapy vault knew of a client, each time it was kept. */
    INNER_THEN(8),
    /** That the recovery code was read back from its paper. */
    CODE_READ_BACK(9),
    /** A fact of a course that the record keeps. */
    COURSE(10),
    /** A fact of a course that the psychotherapy vault keeps. */
    COURSE_INNER(11),
    /** What the therapist attests of themselves. */
    THERAPIST(12),
    /** What the therapist attested, each time it was kept. */
    THERAPIST_THEN(13),
    /** A fact about a client's measures. */
    MEASURE(14),
    /** A fact about the schedule. */
    SCHEDULE(15),
    /** That something was exported: who, what and when. */
    EXPORTED(16),
    /** What an ended session says to the course of its client, made from its facts. */
    JOURNEY_DAY(17);

    private final int number;

    Kind(int number) {
        this.number = number;
    }

    /** As it stands in the file, for ever. */
    public int number() {
        return number;
    }
}
