package io.vigil.console.desk.course;

import io.vigil.console.course.CourseGates;
import io.vigil.console.course.Due;
import java.util.List;
import java.util.Map;

/**
 * What the course shows.
 *
 * @param stage how far it has come, in words
 * @param tracker journeys of those that are usual
 * @param said what became of the last keeping; empty when nothing was kept
 * @param filling counts up whenever the form has to be filled anew
 * @param history the last fact first
 */
record CourseShown(
        Openness openness,
        String stage,
        String tracker,
        List<StepRow> steps,
        Present present,
        String said,
        int filling,
        List<DueRow> due,
        List<String> thread,
        List<HistoryRow> history) {
    /** Whether it can be shown. */
    enum Openness {
        READING,
        OPEN,
        /** The psychotherapy vault is locked. */
        LOCKED,
        /** Something of it is lost: it is shown, and nothing is added. */
        IN_PARTS,
        NOT_READ
    }

    /** How a step stands. */
    enum Standing {
        DONE,
        NOW,
        LATER
    }

    /** One step of the line. */
    record StepRow(Step step, String name, Standing standing) {}

    /**
     * The step that is large.
     *
     * @param lead what it is for
     * @param known what was written down in it, the last last
     * @param missing what keeps it closed
     * @param typed what stands in its form
     */
    record Present(
            Step step,
            String title,
            String lead,
            List<String> known,
            List<CourseGates.Missing> missing,
            Form form,
            Map<String, String> typed) {
        @Override
        public String toString() {
            return "Present[" + step + "]";
        }
    }

    /** Something that is due, and its day in words. */
    record DueRow(Due due, String when, Late late) {}

    /** Whether its day is over. */
    enum Late {
        YES,
        NO
    }

    /**
     * One fact of the history.
     *
     * @param mistake what can be done with it
     */
    record HistoryRow(long number, String date, String line, Mistake mistake) {
        @Override
        public String toString() {
            return "HistoryRow[" + number + ", " + mistake + "]";
        }
    }

    /** Whether a fact was a mistake. */
    enum Mistake {
        CAN_BE_SAID,
        /** The therapist is asked whether it was. */
        ASKED,
        WAS_ONE,
        /** It is a correction itself, or goes with another fact. */
        CANNOT_BE_SAID
    }

    /** Before anything was read. */
    static CourseShown reading() {
        return empty(Openness.READING);
    }

    static CourseShown empty(Openness openness) {
        return new CourseShown(
                openness,
                "",
                "",
                List.of(),
                new Present(Step.PARTS, "", "", List.of(), List.of(), Form.NONE, Map.of()),
                "",
                -1,
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public String toString() {
        return "CourseShown[" + openness + "]";
    }
}
