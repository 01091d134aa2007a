package io.vigil.console.alarm;

import io.vigil.console.alarm.tune.Pattern;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** An alarm in a process of its own, played by lines on its input; what it says goes to its output, line by line. */
final class Ringer {
    private Ringer() {}

    public static void main(String[] arguments) throws IOException {
        try (var alarm = Alarm.open(() -> say("beep"))) {
            var told = alarm.standing()
                    .watch(standing -> say("device "
                            + standing.device()
                                    .map(SoundDevice::name)
                                    .orElse(standing.hearing() == Hearing.LOOKING ? "looked for" : "none")
                            + ", ringing "
                            + standing.ringing().size()));
            var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                switch (line) {
                    case "probe" ->
                        say("probe " + Sounds.probe().map(SoundDevice::name).orElse("none"));
                    case "help" -> alarm.ring(Pattern.HELP);
                    case "lost" -> alarm.ring(Pattern.CONTACT_LOST);
                    case "quiet" -> alarm.quiet();
                    case "measure" -> say(measure(alarm));
                    default -> throw new IllegalArgumentException(line);
                }
            }
            told.close();
        }
    }

    /** Two hundred alarms, each raised out of silence at another moment of the feeding thread's turn. */
    private static String measure(Alarm alarm) {
        var took = new long[200];
        for (var i = 0; i < took.length; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(17) + i * 53_000L);
            var before = alarm.lastRing();
            alarm.ring(Pattern.HELP);
            var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200); // two may be equal by chance
            while (alarm.lastRing().equals(before) && System.nanoTime() < until) {
                LockSupport.parkNanos(100_000);
            }
            took[i] = alarm.lastRing().orElseThrow().toNanos() / 1000;
            alarm.quiet();
        }
        Arrays.sort(took);
        return "p50 " + took[100] + " micros, p99 in micros " + took[198];
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
