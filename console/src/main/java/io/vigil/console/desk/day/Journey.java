package io.vigil.console.desk.day;

import io.vigil.console.desk.control.State;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Sedation;
import io.vigil.console.session.event.SessionEvent;
import java.util.List;

/** The journey: two clocks, the next look-in, what was agreed, and marks with one key each. */
public final class Journey {
    private Journey() {}

    /**
     * What is shown.
     *
     * @param clock since the medicine was taken, hours, minutes and seconds
     * @param usual for example {@code of about 45 min}
     * @param dose for example {@code taken 14:07, seen on camera}
     * @param lookIn when the sitter looks in next
     * @param agreed the conditions agreed with protectors, one a line
     * @param mouth how long the medicine has been held in the mouth, or empty when that is over
     * @param sedation the last judgement, or empty
     * @param lastVitals or empty
     * @param offered vitals that are offered and not asked for, or empty
     * @param grounding what may help while there is distress, one sentence each
     * @param pressed what was pressed last in this step and can be taken back, or empty
     * @param kept how many marks and readings are on disk; it grows with each
     */
    public record Shown(
            String clock,
            String usual,
            String dose,
            State lookInState,
            String lookIn,
            List<String> agreed,
            String mouth,
            String sedation,
            String lastVitals,
            String offered,
            List<String> grounding,
            String pressed,
            int kept) {
        public Shown {
            grounding = List.copyOf(grounding);
            agreed = List.copyOf(agreed);
        }
    }

    /** What the journey asks for. */
    public interface Asks {
        void mark(Mark mark, String words);

        void judge(Sedation sedation, Sedation.Means means);

        /** What was pressed last was a mistake. */
        void takeBack();

        void after(SessionEvent.After after);
    }
}
