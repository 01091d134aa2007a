package io.vigil.console.bench;

import java.time.Duration;
import java.util.Locale;

/**
 * One line of the table: what was measured, beside what, and the bar it is held against.
 *
 * @param times how often it was measured
 * @param beside what the ratio is taken to
 */
record Figure(
        String what,
        String times,
        String median,
        String p99,
        String beside,
        String ratio,
        String bar,
        Verdict verdict) {
    private static final String NONE = "–";

    /** Whether the bar holds. */
    enum Verdict {
        PASS,
        MISSED,
        /** There is no bar: the figure is told. */
        TOLD
    }

    /** Held against a multiple of what was measured beside it, in the same run. */
    static Figure ratio(String what, Times own, Times beside, double most) {
        var ratio = own.medianNanos() / beside.medianNanos();
        return of(what, own, beside, "≤ " + decimal(most) + " ×", ratio <= most ? Verdict.PASS : Verdict.MISSED);
    }

    /** Told beside another, and held against nothing. */
    static Figure told(String what, Times own, Times beside) {
        return of(what, own, beside, NONE, Verdict.TOLD);
    }

    private static Figure of(String what, Times own, Times beside, String bar, Verdict verdict) {
        return new Figure(
                what,
                String.valueOf(own.count()),
                Times.shown(own.medianNanos()),
                Times.shown(own.p99Nanos()),
                Times.shown(beside.medianNanos()),
                decimal(own.medianNanos() / beside.medianNanos()),
                bar,
                verdict);
    }

    /** Held against a time. */
    static Figure time(String what, Times own, Duration most) {
        return of(
                what,
                own,
                "≤ " + most.toMillis() + " ms",
                own.medianNanos() <= most.toNanos() ? Verdict.PASS : Verdict.MISSED);
    }

    /** Told, and held against nothing. */
    static Figure told(String what, Times own) {
        return of(what, own, NONE, Verdict.TOLD);
    }

    private static Figure of(String what, Times own, String bar, Verdict verdict) {
        return new Figure(
                what,
                String.valueOf(own.count()),
                Times.shown(own.medianNanos()),
                Times.shown(own.p99Nanos()),
                NONE,
                NONE,
                bar,
                verdict);
    }

    /** Something of which there may be none. */
    static Figure none(String what, int found) {
        return new Figure(
                what, NONE, String.valueOf(found), NONE, NONE, NONE, "0", found == 0 ? Verdict.PASS : Verdict.MISSED);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    static String heading() {
        return "| what | times | median | p99 | beside it | ratio | bar | |\n"
                + "| --- | ---: | ---: | ---: | ---: | ---: | --- | --- |";
    }

    /** A row of a table in Markdown. */
    String row() {
        var said = verdict == Verdict.TOLD ? NONE : verdict.name();
        return "| " + String.join(" | ", what, times, median, p99, beside, ratio, bar, said) + " |";
    }
}
