package io.vigil.console.pairing;

import java.util.List;
import java.util.Set;

/**
 * What a test of the server found.
 *
 * @param fine what is as it should be
 * @param faults what is not, in the order of the steps; a step in neither was not looked at
 */
public record ServerTest(Set<Step> fine, List<Fault> faults) {
    public ServerTest {
        fine = Set.copyOf(fine);
        faults = List.copyOf(faults);
        for (var fault : faults) {
            if (fine.contains(fault.step())) {
                throw new IllegalArgumentException(fault + " was found, and its step is said to be fine");
            }
        }
    }

    /** Whether everything was looked at and is as it should be. */
    public boolean isWhole() {
        return fine.size() == Step.values().length;
    }
}
