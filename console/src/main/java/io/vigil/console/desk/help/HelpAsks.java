package io.vigil.console.desk.help;

import io.vigil.console.escalation.Breathing;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Matter;
import io.vigil.console.escalation.Rung;
import io.vigil.console.session.command.PutWhereRight;
import io.vigil.console.session.event.Experience;
import java.time.Instant;

/** What card and ladder ask for. While a drill is shown, what is asked of rungs and dangers is asked of the drill. */
public interface HelpAsks {
    void start(Rung rung);

    /** The rung that is being called was reached. */
    void reached(Rung rung);

    /** The rung that is being called was not reached. */
    void notReached(Rung rung);

    void see(Danger danger);

    void see(Breathing breathing);

    /** Where the client is now, and the numbers that reach help there, are these. */
    void putRight(PutWhereRight where);

    void standDown();

    /** The ladder is to be practised, while nobody is in danger. */
    void startDrill();

    void endDrill();

    /** Something that was left to do after the ladder that was opened then is done, or is not after all. */
    void seeTo(Instant opened, Matter matter, Experience.Holds holds);

    /** The therapist's words on the ladder that was opened then. */
    void tellOf(Instant opened, String words);
}
