package io.vigil.console.demo;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.app.setting.PracticeSettings;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.stage.FasterClock;
import io.vigil.console.stage.Folders;
import java.awt.AWTException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Plays a session: {@code [--out DIR] [--engine direct|jitsi]}. Ends with 0 when everything went as it should, with 1 and the reason otherwise;
 * what was measured until then is in {@code report.json} either way.
 */
public final class Demo {
    private static final int WRONG_USE = 2;
    private static final int FAILED = 1;
    /** The whole of it, twice as long as it takes on two slow cores. */
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private Demo() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of("target/demo");
        var engine = Engine.DIRECT;
        for (var i = 0; i < arguments.length; i += 2) {
            var value = i + 1 < arguments.length ? arguments[i + 1] : "";
            switch (arguments[i] + " " + value) {
                case "--engine direct" -> engine = Engine.DIRECT;
                case "--engine jitsi" -> engine = Engine.JITSI;
                default -> {
                    if (!arguments[i].equals("--out") || value.isEmpty()) {
                        System.err.println("usage: ./run demo [--out DIR] [--engine direct|jitsi]");
                        System.exit(WRONG_USE);
                    }
                    folder = Path.of(value);
                }
            }
        }
        var watchdog = new Thread(Demo::endTooLate, "demo-watchdog");
        watchdog.setDaemon(true);
        watchdog.start();
        System.exit(play(folder, engine));
    }

    private static int play(Path folder, Engine engine) throws IOException {
        var report = new Report(folder);
        report.root().put("startedAt", Instant.now().toString());
        report.root().put("engine", engine.name().toLowerCase(Locale.ROOT));
        var clock = FasterClock.thisMorning();
        var data = Folders.temporary("vigil-demo-");
        try {
            Files.writeString(
                    data.resolve(PracticeSettings.FILE),
                    "call.engine=" + engine.name().toLowerCase(Locale.ROOT) + "\n");
            new Play(clock, data, folder, report).all();
            report.root().put("outcome", "passed");
            System.out.println("The demo passed. Look at " + folder.toAbsolutePath());
            return 0;
        } catch (AssertionError | CannotStart | AWTException | IllegalStateException e) {
            report.root().put("outcome", "failed: " + e.getMessage());
            System.err.println("The demo failed: " + e);
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        } finally {
            Folders.delete(data);
            report.write();
        }
    }

    private static void endTooLate() {
        try {
            if (!new java.util.concurrent.CountDownLatch(1)
                    .await(AT_MOST.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)) {
                System.err.println("The demo took longer than " + AT_MOST.toMinutes() + " minutes.");
                Runtime.getRuntime().halt(FAILED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
