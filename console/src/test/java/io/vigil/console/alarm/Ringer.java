package io.vigil.console.alarm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An alarm in a process of its own, played by lines on its input; what it says goes to its output, line by line. */
final class Ringer {
    private Ringer() {}

    public static void main(String[] arguments) throws IOException {
        try (var alarm = Alarm.open(() -> say("beep"))) {
            var told = alarm.standing()
                    .watch(standing -> say("device "
                            + standing.device().map(SoundDevice::name).orElse("none") + ", ringing "
                            + standing.ringing().size()));
            var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                switch (line) {
                    case "probe" ->
                        say("probe " + Sounds.probe().map(SoundDevice::name).orElse("none"));
                    case "help" -> alarm.ring(Pattern.HELP);
                    case "lost" -> alarm.ring(Pattern.CONTACT_LOST);
                    case "quiet" -> alarm.quiet();
                    case "figure" ->
                        say("figure "
                                + alarm.lastRing()
                                        .map(took -> String.format(Locale.ROOT, "%d", took.toNanos()))
                                        .orElse("none"));
                    default -> throw new IllegalArgumentException(line);
                }
            }
            told.close();
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
