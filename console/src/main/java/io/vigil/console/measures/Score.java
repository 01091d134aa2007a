package io.vigil.console.measures;

import io.vigil.console.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an entry comes to, as a figure and in words. It says where a total lies in the published ranges, and nothing about
 * the client.
 *
 * @param total empty while an answer is missing
 * @param words the figure and its range, or how many answers are missing
 * @param clusters figure and name of each cluster whose items are all answered
 */
public record Score(Optional<BigDecimal> total, String words, List<String> clusters) {
    private static final Words WORDS = Words.of(Score.class);

    public Score {
        clusters = List.copyOf(clusters);
    }

    /** What the answers come to, also while some are missing. */
    public static Score of(Answers answers) {
        var of = answers.of();
        var total = answers.total();
        var clusters = of.clusters().stream()
                .filter(cluster -> answers.total(cluster).isPresent())
                .map(cluster -> WORDS.text(
                        "score.cluster",
                        of.about(cluster),
                        figure(answers.total(cluster).getAsInt()),
                        figure(cluster.items() * of.highest())))
                .toList();
        if (total.isEmpty()) {
            return new Score(Optional.empty(), WORDS.text("score.missing", answers.missing()), clusters);
        }
        var sum = total.getAsInt();
        return new Score(
                Optional.of(BigDecimal.valueOf(sum)),
                WORDS.text("score.banded", figure(sum), figure(of.most()), of.band(sum)),
                clusters);
    }

    /** What a total says that was entered as such. */
    public static Score of(Measure measure, BigDecimal total) {
        if (!measure.isPossible(total)) {
            throw new IllegalArgumentException(measure + " has no such total");
        }
        var words = measure == Measure.C_SSRS
                ? screened(total.intValueExact())
                : WORDS.text("score.plain", total.stripTrailingZeros().toPlainString(), figure(measure.most()));
        return new Score(Optional.of(total), words, List.of());
    }

    /**
     * The screener's result in words.
     *
     * @param result 0 to 3
     */
    public static String screened(int result) {
        return WORDS.text("C_SSRS.result." + result);
    }

    private static String figure(int number) {
        return Integer.toString(number);
    }

    /** A score stays out of every log. */
    @Override
    public String toString() {
        return "Score[]";
    }
}
