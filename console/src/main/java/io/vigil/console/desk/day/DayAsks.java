package io.vigil.console.desk.day;

import io.vigil.console.desk.help.HelpAsks;

/** Everything the day beside the video can ask for. */
public interface DayAsks extends RowAsks, GreenLight.Asks, Dose.Asks, Journey.Asks, HelpAsks {
    /** The present step is done: on to the next. */
    void next();

    /** Opens a step that is done, or closes it again. The number counts from 0. */
    void look(int step);

    /** Holds the session off. There is no way to override it. */
    void hold(String reason);

    /** Medicine was taken outside the plan, at any phase. */
    void outsideThePlan(String what);
}
