package io.vigil.console.app.jitsi.check;

/**
 * What was found at one step.
 *
 * @param sentence for people, whole
 */
public record Finding(Outcome outcome, String sentence) {
    /** What a finding asks for. */
    public enum Outcome {
        FITS,
        /** Without it no session should be held there. */
        MISSING,
        /** It would be better with it. */
        WISH,
        NOTE
    }

    static Finding fits(Step step, Object... arguments) {
        return new Finding(
                step.weight() == Step.Weight.TOLD ? Outcome.NOTE : Outcome.FITS,
                CheckWords.text(step + ".fits", arguments));
    }

    static Finding lacks(Step step, Object... arguments) {
        return lacksAs(step, "lacks", arguments);
    }

    /**
     * In another way than the step's usual one.
     *
     * @param way the second half of the sentence's key
     */
    static Finding lacksAs(Step step, String way, Object... arguments) {
        var outcome =
                switch (step.weight()) {
                    case NEEDED -> Outcome.MISSING;
                    case WISHED -> Outcome.WISH;
                    case TOLD -> Outcome.NOTE;
                };
        return new Finding(outcome, CheckWords.text(step + "." + way, arguments));
    }
}
