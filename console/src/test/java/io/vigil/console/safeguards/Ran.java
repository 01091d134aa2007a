package io.vigil.console.safeguards;

import java.util.List;

/**
 * What became of a run of one test.
 *
 * @param tests how many were run
 * @param unmet what assertions said
 * @param broken what else went wrong: it did not compile, threw something else, or did not end in time
 */
record Ran(long tests, List<String> unmet, List<String> broken) {
    Ran {
        unmet = List.copyOf(unmet);
        broken = List.copyOf(broken);
    }

    /** Nothing was run, because of this. */
    static Ran not(String why) {
        return new Ran(0, List.of(), List.of(why));
    }

    boolean isGreen() {
        return tests > 0 && unmet.isEmpty() && broken.isEmpty();
    }
}
