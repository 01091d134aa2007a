package io.vigil.console.safeguards;

import java.util.HashMap;
import java.util.Map;

/** Tries removals, one after the other: each test has to pass as the source is, and to fail by assertion without the safeguard. */
final class Trial {
    private final Proof proof;
    private final Map<String, Ran> untouched = new HashMap<>();

    Trial(Proof proof) {
        this.proof = proof;
    }

    /** What became of a removal. */
    enum Verdict {
        NOTICED,
        /** The test passes without the safeguard. */
        SURVIVED,
        /** It cannot be said: outdated, not compiling, a test that is not there or fails anyway. */
        NOT_TRIED
    }

    /** The verdict, with what a person reads. */
    record Told(Removal removal, Verdict verdict, String says) {}

    Told of(Removal removal) {
        var control = untouched.get(removal.test());
        if (control == null) {
            control = proof.untouched(removal);
            untouched.put(removal.test(), control);
        }
        if (!control.isGreen()) {
            return new Told(
                    removal,
                    Verdict.NOT_TRIED,
                    control.tests() == 0 && control.broken().isEmpty()
                            ? removal.test() + " runs no test"
                            : removal.test() + " does not pass as the source is: " + control.broken()
                                    + control.unmet());
        }
        try {
            return of(removal, proof.without(removal));
        } catch (Removal.Outdated e) {
            return new Told(removal, Verdict.NOT_TRIED, e.getMessage() == null ? "is outdated" : e.getMessage());
        }
    }

    private static Told of(Removal removal, Ran ran) {
        if (!ran.unmet().isEmpty()) {
            return new Told(removal, Verdict.NOTICED, ran.unmet().get(0));
        }
        if (!ran.broken().isEmpty()) {
            return new Told(
                    removal,
                    Verdict.NOT_TRIED,
                    "fails, and by no assertion: " + ran.broken().get(0));
        }
        return new Told(removal, Verdict.SURVIVED, "nobody notices that " + removal.breaks());
    }
}
