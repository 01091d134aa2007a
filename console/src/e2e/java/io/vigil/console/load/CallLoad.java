package io.vigil.console.load;

import io.vigil.console.watch.Surroundings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * {@code [ROUNDS [SECONDS]]}: what a call costs in the console and in plain windows, in turn, each time in processes of
 * their own. Ends with 0 when the median of the one is at most {@value #BAR} times that of the other.
 */
public final class CallLoad {
    /**
     * What a call takes at its beginning: until its pictures are as large as they get, and Java has compiled what it runs again and
     * again. A call goes on for an hour.
     */
    static final Duration WARM = Duration.ofMinutes(2);

    private static final double BAR = 1.2;
    private static final int ROUNDS = 3;
    private static final int SECONDS = 30;
    private static final int ENDS_WITHIN = 180;

    private CallLoad() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        var seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : SECONDS;
        var console = new ArrayList<Cost>();
        var plain = new ArrayList<Cost>();
        for (var round = 1; round <= rounds; round++) {
            var here = measured(InTheConsole.class, List.of(Integer.toString(seconds)));
            var there = measured(
                    InPlainWindows.class,
                    List.of(
                            Integer.toString(seconds),
                            Integer.toString(here.shownWidth()),
                            Integer.toString(here.shownHeight())));
            say("round %d, console: %s", round, here.said());
            say("round %d, plain:   %s", round, there.said());
            console.add(here);
            plain.add(there);
        }
        var ratio = median(console) / median(plain);
        say(
                "%.3f cores in the console, %.3f in plain windows: %.2f, at most %.2f",
                median(console), median(plain), ratio, BAR);
        System.exit(ratio <= BAR ? 0 : 1);
    }

    private static double median(List<Cost> costs) {
        return costs.stream()
                .mapToDouble(Cost::cores)
                .sorted()
                .skip(costs.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static Cost measured(Class<?> how, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dvigil.home=" + System.getProperty("vigil.home", ".."),
                "-cp",
                System.getProperty("java.class.path"),
                how.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        Surroundings.prepare(builder.environment());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (!process.waitFor(ENDS_WITHIN, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Cost.read(said).orElseThrow(() -> new IllegalStateException(String.join("\n", said)));
    }

    private static void say(String what, Object... values) {
        System.out.println(String.format(Locale.ROOT, "load: " + what, values));
        System.out.flush();
    }
}
