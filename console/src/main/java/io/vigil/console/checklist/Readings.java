package io.vigil.console.checklist;

import java.util.List;

/**
 * The readings of today, oldest first, before the prescriber's limits (domain.md §3). A reading that is not green asks for
 * rest and another one, up to three in a row; the third stands.
 */
public record Readings(List<Vitals> taken, VitalsLimits limits) {
    /** So many readings in a row that are not green: then the last one stands. */
    public static final int IN_A_ROW = 3;

    /** What they add up to. */
    public enum Verdict {
        /** A missing reading is not green. */
        MISSING,
        GREEN,
        /** The last one is amber: rest, and take another. */
        REST,
        /** Three in a row are not green, and the last one is amber: said, and no gate. */
        AMBER,
        /** The last one is above the prescriber's line: hold, or rest and take another. */
        ABOVE,
        /** Three in a row were not green and the third was above the line: no later reading opens the way today. */
        OVER_FOR_TODAY
    }

    public Readings {
        taken = List.copyOf(taken);
    }

    public Verdict verdict() {
        var verdict = Verdict.MISSING;
        var notGreen = 0;
        for (var vitals : taken) {
            var judgement = limits.judge(vitals);
            notGreen = judgement == VitalsLimits.Judgement.GREEN ? 0 : notGreen + 1;
            verdict = after(judgement, notGreen);
            if (verdict == Verdict.OVER_FOR_TODAY) {
                return verdict;
            }
        }
        return verdict;
    }

    private static Verdict after(VitalsLimits.Judgement judgement, int notGreen) {
        return switch (judgement) {
            case GREEN -> Verdict.GREEN;
            case AMBER -> notGreen < IN_A_ROW ? Verdict.REST : Verdict.AMBER;
            case HOLD -> notGreen < IN_A_ROW ? Verdict.ABOVE : Verdict.OVER_FOR_TODAY;
        };
    }
}
