package io.vigil.console.desk.help;

import io.vigil.console.desk.control.State;
import io.vigil.console.escalation.Breathing;
import io.vigil.console.escalation.Card;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.People;
import io.vigil.console.escalation.Rung;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Card and ladder as they are shown.
 *
 * @param now the rung that is called, or the one that comes next
 * @param rungs every rung, in the order of its number
 */
public record HelpShown(
        Card card,
        Now now,
        List<RungShown> rungs,
        Set<Danger> dangers,
        Optional<Breathing> breathing,
        Standing standing) {
    /** Whether the ladder is open. */
    public enum Standing {
        CLOSED,
        OPEN
    }

    /** Whether the rung that is shown large is being called. */
    public enum Underway {
        NO,
        YES
    }

    /**
     * The rung that is shown large.
     *
     * @param state in a sentence, for example {@code Started 14:31:05}
     */
    public record Now(People.Call call, Underway underway, String state) {}

    /** One rung in a line. */
    public record RungShown(Rung rung, String title, State state, String words) {}

    public HelpShown {
        rungs = List.copyOf(rungs);
        dangers = Set.copyOf(dangers);
    }

    public static HelpShown nothingYet() {
        return HelpModel.nothingYet();
    }
}
