package io.vigil.crypto.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every benchmark of this module, prints a table in Markdown, and ends with 1 when a bar is missed. They run one
 * after the other, and what else the computer does only ever adds to them: ratios are those of the best second of each.
 */
public final class CryptoBench {
    /** At least nine tenths of what the engine does. */
    private static final double MOST_FOR_THE_ENVELOPE = 1 / 0.9;

    private CryptoBench() {}

    private record Bar(String what, String beside, double most) {}

    private static final List<Bar> BARS = List.of(
            new Bar("SealingBench.seal", "SealingBench.sealByTheEngine", MOST_FOR_THE_ENVELOPE),
            new Bar("SealingBench.open", "SealingBench.openByTheEngine", MOST_FOR_THE_ENVELOPE));

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder().include("io\\.vigil\\.crypto\\.").verbosity(VerboseMode.SILENT);
        var results = new Runner(options.build())
                .run().stream().collect(Collectors.toMap(CryptoBench::name, Function.identity()));
        System.out.println("\n| what | mean | ± 99.9 % | best | |\n| --- | ---: | ---: | ---: | --- |");
        results.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> {
            var own = each.getValue().getPrimaryResult();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %s |%n",
                    each.getKey(),
                    own.getScore(),
                    own.getScoreError(),
                    own.getStatistics().getMin(),
                    own.getScoreUnit());
        });
        System.exit(missed(results).isEmpty() ? 0 : 1);
    }

    private static List<Bar> missed(Map<String, RunResult> results) {
        System.out.println("\n| what | beside it | ratio | bar | |\n| --- | --- | ---: | --- | --- |");
        var missed = new ArrayList<Bar>();
        for (var bar : BARS) {
            var ratio = best(results, bar.what()) / best(results, bar.beside());
            if (ratio > bar.most()) {
                missed.add(bar);
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.2f | ≤ %.2f × | %s |%n",
                    bar.what(),
                    bar.beside(),
                    ratio,
                    bar.most(),
                    ratio <= bar.most() ? "PASS" : "MISSED");
        }
        return missed;
    }

    private static double best(Map<String, RunResult> results, String name) {
        var result = results.get(name);
        if (result == null) {
            throw new IllegalStateException("nothing measured " + name);
        }
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private static String name(RunResult result) {
        var whole = result.getParams().getBenchmark();
        return whole.substring(whole.lastIndexOf('.', whole.lastIndexOf('.') - 1) + 1);
    }
}
