package io.vigil.console.desk.help;

import io.vigil.console.desk.control.State;
import io.vigil.console.escalation.Breathing;
import io.vigil.console.escalation.Card;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Matter;
import io.vigil.console.escalation.People;
import io.vigil.console.escalation.Rung;
import io.vigil.console.paper.Paper;
import io.vigil.console.session.NumberAge;
import io.vigil.console.session.WhereNow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Card and ladder as they are shown.
 *
 * @param now the rung that is called, or the one that comes next
 * @param beside the others that are under way, in the order in which they were started
 * @param where what can be put right of the card: where the client is, and by which numbers help comes there
 * @param afterwards of the ladder that was stood down last, while none is open
 * @param rungs every rung, in the order of its number
 */
public record HelpShown(
        Card card,
        Now now,
        List<Beside> beside,
        List<RungShown> rungs,
        Set<Danger> dangers,
        Optional<Breathing> breathing,
        Standing standing,
        Practice practice,
        Optional<WhereNow> where,
        Optional<Afterwards> afterwards) {
    /**
     * What happened on the ladder that was stood down last.
     *
     * @param opened when: by this it is asked about
     * @param happened in a few lines
     * @param seenTo what was left to do and is done, each with a sentence that says when
     */
    public record Afterwards(Instant opened, List<Paper.Line> happened, Map<Matter, String> seenTo, int told) {
        public Afterwards {
            happened = List.copyOf(happened);
            seenTo = Map.copyOf(seenTo);
        }

        @Override
        public String toString() {
            return "Afterwards[" + opened + "]";
        }
    }

    /** Whether the ladder is open. */
    public enum Standing {
        CLOSED,
        /** Closed, beside an alarm that is ended as a ladder is: by standing down. */
        ALARMED,
        OPEN
    }

    /**
     * Whether the ladder is practised. While it is, everything else that is shown of it is of the drill.
     *
     * @param since when the drill began, for people; empty unless it is on
     */
    public record Practice(Drilling drilling, String since) {
        static final Practice NOT_NOW = new Practice(Drilling.NOT_NOW, "");
        static final Practice MAY_BEGIN = new Practice(Drilling.MAY_BEGIN, "");
    }

    /** How it stands with a drill. */
    public enum Drilling {
        NOT_NOW,
        MAY_BEGIN,
        ON
    }

    /** The same, where whoever this rung calls is on a line of their own: that is said above their number. */
    public HelpShown withTheirLine(Rung rung) {
        return HelpModel.withTheirLine(this, rung);
    }

    HelpShown with(Now next) {
        return new HelpShown(card, next, beside, rungs, dangers, breathing, standing, practice, where, afterwards);
    }

    /** Whether all this is a drill. */
    public boolean isDrill() {
        return practice.drilling() == Drilling.ON;
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
     * @param clock how long it is being called
     * @param ages one for each number of the call, or none
     */
    public record Now(
            People.Call call, Underway underway, String state, Optional<RungClock> clock, List<NumberAge> ages) {
        public Now {
            ages = List.copyOf(ages);
        }
    }

    /**
     * How long a rung is under way.
     *
     * @param time minutes and seconds
     * @param late that whoever is called should have answered by now, and what to start beside it; empty until then
     */
    public record RungClock(String time, List<String> late) {
        public RungClock {
            late = List.copyOf(late);
        }
    }

    /**
     * A rung that is under way beside the one that is shown large.
     *
     * @param called whom, and the number, as they stood on the card when it was started
     */
    public record Beside(Rung rung, String called, RungClock clock) {
        @Override
        public String toString() {
            return "Beside[" + rung + "]";
        }
    }

    /** One rung in a line. */
    public record RungShown(Rung rung, String title, State state, String words) {}

    public HelpShown {
        beside = List.copyOf(beside);
        rungs = List.copyOf(rungs);
        dangers = Set.copyOf(dangers);
    }

    public static HelpShown nothingYet() {
        return HelpModel.nothingYet();
    }
}
