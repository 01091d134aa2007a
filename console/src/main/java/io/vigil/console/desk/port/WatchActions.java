package io.vigil.console.desk.port;

/**
 * What the therapist asks of the watch over the client. Called on the event dispatch thread; every method returns at once and
 * waits for no disk, and what came of it arrives through the lookout.
 */
public interface WatchActions {
    /** Everything that sounds is taken: the bar stays, the sound does not. */
    void takeAlarm();

    /** The therapist's own alarm. */
    void raiseAlarm();

    /** The client is safe: ladder, check-in and what else only the therapist can end are over. */
    void standDown();

    /** The client is asked for one touch. */
    void askCheckIn();

    /** The alarm's sound for a moment, so that everybody knows it; nothing is raised. */
    void playTheSound();

    /** Medicine was taken outside the plan. */
    void medicineOutsidePlan(String what);
}
