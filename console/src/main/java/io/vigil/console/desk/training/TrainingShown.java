package io.vigil.console.desk.training;

import java.util.List;

/**
 * The trainings as they stand on the screen.
 *
 * @param filling grows when the fields are to be filled anew
 * @param ifs what stands in the fields of the training in Internal Family Systems
 * @param kap the same of ketamine-assisted psychotherapy
 * @param due what is not attested yet, in sentences
 * @param state what became of the last wish
 */
record TrainingShown(int filling, Typed ifs, Typed kap, List<String> due, String state) {
    /** What stands in the fields of one training. */
    record Typed(String on, String with) {
        static final Typed NOTHING = new Typed("", "");

        boolean isBlank() {
            return on.isBlank() && with.isBlank();
        }
    }

    TrainingShown {
        due = List.copyOf(due);
    }
}
