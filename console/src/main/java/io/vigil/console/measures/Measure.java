package io.vigil.console.measures;

import io.vigil.console.words.Words;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Everything that is measured over a course. The licensed ones are known by their totals alone. */
public enum Measure {
    PHQ_9(Questionnaire.PHQ_9.most(), 0),
    GAD_7(Questionnaire.GAD_7.most(), 0),
    PCL_5(Questionnaire.PCL_5.most(), 0),
    /** The screener's result: 0 no, 1 low, 2 moderate, 3 high. */
    C_SSRS(3, 0),
    WSAS(40, 0),
    CADSS(92, 0),
    /** The mean of its items. */
    MEQ_30(5, 2);

    private static final Words WORDS = Words.of(Measure.class);
    private static final Pattern TYPED = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,2})?");

    private final int most;
    private final int decimals;

    Measure(int most, int decimals) {
        this.most = most;
        this.decimals = decimals;
    }

    /** Its items, where they may be shown. */
    public Optional<Questionnaire> questionnaire() {
        return Arrays.stream(Questionnaire.values())
                .filter(each -> each.name().equals(name()))
                .findFirst();
    }

    /** The highest total there is; the lowest is 0. */
    public int most() {
        return most;
    }

    /** As it is called. */
    public String title() {
        return WORDS.text(name() + ".name");
    }

    /** What it is about, in a few words. */
    public String about() {
        return WORDS.text(name() + ".about");
    }

    /** Who made it, and on what terms it is used here. */
    public String source() {
        return WORDS.text(name() + ".source");
    }

    /** What a total may be, as a sentence. */
    public String range() {
        if (this == C_SSRS) {
            return WORDS.text("range.C_SSRS");
        }
        return WORDS.text(decimals == 0 ? "range.whole" : "range.decimals", "0", Integer.toString(most));
    }

    /** Reads a total as it was typed, with a point or a comma; empty when it is none of this measure. */
    public Optional<BigDecimal> read(String typed) {
        var text = typed.strip();
        if (!TYPED.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(',', '.'))).filter(this::isPossible);
    }

    /** Whether there is such a total. */
    public boolean isPossible(BigDecimal total) {
        return total.signum() >= 0
                && total.compareTo(BigDecimal.valueOf(most)) <= 0
                && total.stripTrailingZeros().scale() <= decimals;
    }
}
