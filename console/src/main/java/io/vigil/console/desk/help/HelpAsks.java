package io.vigil.console.desk.help;

import io.vigil.console.escalation.Breathing;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Rung;

/** What card and ladder ask for. While a drill is shown, what is asked of rungs and dangers is asked of the drill. */
public interface HelpAsks {
    void start(Rung rung);

    /** The rung that is being called was reached. */
    void reached(Rung rung);

    /** The rung that is being called was not reached. */
    void notReached(Rung rung);

    void see(Danger danger);

    void see(Breathing breathing);

    void standDown();

    /** The ladder is to be practised, while nobody is in danger. */
    void startDrill();

    void endDrill();
}
