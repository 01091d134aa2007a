package io.vigil.console.course.log;

/**
 * Where the therapist's own profile is kept. Every keeping is a new version; the place keeps the earlier ones. Reads and
 * writes a disk: never on the event dispatch thread.
 */
public interface TherapistBook {
    /** The profile as it was last kept; empty of attestations when none was. */
    TherapistProfile read() throws CourseLog.NotRead;

    /** It is kept when this returns; if it throws, the version before stands. */
    void keep(TherapistProfile profile) throws CourseLog.NotKept;
}
