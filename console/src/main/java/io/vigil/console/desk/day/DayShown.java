package io.vigil.console.desk.day;

import io.vigil.console.desk.call.Heading;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.help.HelpShown;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.escalation.Ladder;
import io.vigil.console.escalation.People;
import java.util.List;
import java.util.Optional;

/**
 * The whole day as it is shown now.
 *
 * @param steps the steps that come before and are done, as ticks
 * @param title the present step
 * @param lead what the present step is about, in a sentence, or empty
 * @param clock a timer of the present step, or empty
 * @param blocked what keeps the next step closed
 * @param warnings what forbids nothing and should be known
 * @param next what the main button does, or empty when the step has a button of its own
 * @param recent the last facts, newest first
 * @param canHold whether the session can still be held
 * @param theme the light that suits the phase
 * @param stillOpen what is unfinished, for the question before the end
 */
public record DayShown(
        Heading heading,
        List<Step> steps,
        String title,
        String lead,
        String clock,
        Present present,
        List<Blocked> blocked,
        List<String> warnings,
        String next,
        List<String> recent,
        Holding canHold,
        Theme theme,
        HelpShown help,
        Ladder ladder,
        People people,
        String stillOpen) {
    public DayShown {
        steps = List.copyOf(steps);
        blocked = List.copyOf(blocked);
        warnings = List.copyOf(warnings);
        recent = List.copyOf(recent);
    }

    /** What has to be seen of the day also while something else takes its room. */
    public NotHidden notHidden() {
        return present.journey()
                .map(journey ->
                        new NotHidden(title, journey.clock(), journey.lookInState(), journey.lookIn(), warnings))
                .orElseGet(() -> new NotHidden(title, clock, State.UNKNOWN, "", warnings));
    }

    /**
     * The step with its clock, and what is due in it.
     *
     * @param clock or empty
     * @param lookIn or empty
     */
    public record NotHidden(String step, String clock, State lookInState, String lookIn, List<String> warnings) {}

    /** A step of the day. */
    public record Step(String name, Passed passed) {}

    /** Whether a step lies behind. */
    public enum Passed {
        DONE,
        PRESENT,
        AHEAD
    }

    /** Whether the session can still be held off: before the medicine it can. */
    public enum Holding {
        POSSIBLE,
        PAST
    }

    /** One thing that keeps the next step closed. The place, when there is one, is the row that mends it. */
    public record Blocked(String sentence, Optional<String> place) {}

    /** What the present step consists of; what it does not have is absent. */
    public record Present(
            List<Row> rows,
            Optional<GreenLight> greenLight,
            Optional<Dose.Shown> dose,
            Optional<Journey.Shown> journey) {
        public Present {
            rows = List.copyOf(rows);
        }

        /** Nothing is to be done: the sentence that leads the step says it all. */
        public boolean isEmpty() {
            return rows.isEmpty() && greenLight.isEmpty() && dose.isEmpty() && journey.isEmpty();
        }
    }
}
