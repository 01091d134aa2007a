package io.vigil.console.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.watch.pipe.WatchNotices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The watch over real processes, with what would have been heard. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
public class WatchTest {
    private static final Logger LOG = LoggerFactory.getLogger(WatchTest.class);

    private final Path folder;

    WatchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Nested
    class WhileASessionIsAtStake {
        @Test
        @Tag("SAFE-63")
        void aKilledConsoleRingsWithinTwoSecondsAndIsStartedAgain() throws Exception {
            try (var stage = armed()) {
                var killed = System.nanoTime();
                stage.console(1).destroyForcibly();

                stage.awaitRing();
                var rang = since(killed);
                stage.console(2);
                var back = since(killed);

                LOG.warn("watchRingMillis {}, watchRestartMillis {}", rang.toMillis(), back.toMillis());
                assertTrue(rang.compareTo(Duration.ofSeconds(2)) < 0, "rang after " + rang);
                assertTrue(stage.ups().get(1).endsWith(" again"), stage.ups().toString());
            }
        }

        @Test
        @Tag("SAFE-44")
        void theOneThatIsStartedAgainIsToldHowLongTheClientWasNotSeen() throws Exception {
            try (var stage = armed()) {
                stage.command("proven 20000");
                stage.settle();
                var proven = System.nanoTime();
                stage.console(1).destroyForcibly();
                stage.console(2);

                var silence =
                        Duration.ofMillis(Long.parseLong(stage.await("silence ").substring("silence ".length())));
                assertTrue(silence.compareTo(Duration.ofSeconds(20)) > 0, silence.toString());
                assertTrue(
                        silence.compareTo(Duration.ofSeconds(21).plus(since(proven))) < 0,
                        silence + " of which 20 s before, and " + since(proven));
            }
        }

        @Test
        void nobodyKnowsItWhenNobodyHadBeenSeen() throws Exception {
            try (var stage = armed()) {
                stage.console(1).destroyForcibly();
                stage.console(2);
                stage.settle();

                assertTrue(
                        stage.said().stream().noneMatch(line -> line.startsWith("silence")),
                        stage.said().toString());
            }
        }

        @Test
        void theScreenThatTookTheConsoleWithItKeepsNothingFromRinging() throws Exception {
            try (var stage = WatchOnStage.startWithDeadScreen(folder)) {
                stage.console(1);
                stage.command("armed");
                stage.settle();
                stage.console(1).destroyForcibly();

                stage.awaitRing();
                stage.console(2);
                stage.until(() -> stage.errors().contains("no screen"), "that there is no screen");
            }
        }

        @Test
        void theConsoleFindsInItsEnvironmentWhatKeepsMemoryAndStart() throws Exception {
            try (var stage = armed()) {
                var environ = Path.of("/proc", Long.toString(stage.console(1).pid()), "environ");
                var environment = List.of(Files.readString(environ).split("\0", -1));

                for (var variable : List.of(
                        "MALLOC_ARENA_MAX=2",
                        "MALLOC_MMAP_THRESHOLD_=131072",
                        "MALLOC_TRIM_THRESHOLD_=1048576",
                        "GDK_BACKEND=x11",
                        "FC_FONTATIONS=1")) {
                    assertTrue(environment.contains(variable), variable + " in " + environment);
                }
            }
        }

        @Test
        void aConsoleThatCrashesRings() throws Exception {
            try (var stage = armed()) {
                stage.command("exit 134");

                stage.awaitRing();
                stage.console(2);
            }
        }

        @Test
        @Tag("SAFE-63")
        void aConsoleThatHangsRingsAfterFiveSecondsAndIsReplaced() throws Exception {
            try (var stage = armed()) {
                var first = stage.console(1);
                var hung = System.nanoTime();
                stage.command("hang");

                stage.awaitRing();
                var rang = since(hung);
                stage.console(2);

                LOG.warn("hangNoticedMillis {}", rang.toMillis());
                assertTrue(
                        rang.compareTo(Duration.ofMillis(4400)) > 0, "rang after " + rang); // the last beat was before
                assertTrue(rang.compareTo(Duration.ofSeconds(6)) < 0, "rang after " + rang);
                assertFalse(first.isAlive(), "two consoles");
            }
        }

        @Test
        void aStoppedProcessIsAHungOne() throws Exception {
            try (var stage = armed()) {
                var first = stage.console(1);
                new ProcessBuilder("kill", "-STOP", Long.toString(first.pid()))
                        .start()
                        .waitFor(5, TimeUnit.SECONDS);

                stage.awaitRing();
                stage.console(2);
                assertFalse(first.isAlive(), "two consoles");
            }
        }

        @Test
        @Tag("SAFE-64")
        void anEssentialThreadBusyForThreeSecondsIsNoHang() throws Exception {
            try (var stage = armed()) {
                stage.command("stall 3000");
                stage.await("stalled");
                stage.command("stall 3000");
                stage.until(
                        () -> stage.said().stream().filter("stalled"::equals).count() == 2, "twice");
                stage.settle();

                assertFalse(stage.rang());
                assertEquals(1, stage.ups().size());
            }
        }

        @Test
        void anEssentialThreadBusyForGoodIsAHang() throws Exception {
            try (var stage = armed()) {
                stage.command("stall 60000");

                stage.awaitRing();
                stage.console(2);
            }
        }

        @Test
        void goodbyeRingsNothingAndTheCodeIsHandedOn() throws Exception {
            try (var stage = armed()) {
                stage.command("goodbye 7");

                assertEquals(7, stage.awaitCode());
                assertFalse(stage.rang());
            }
        }

        @Test
        @Tag("SAFE-64")
        void whatLibrariesSayOnTheOutputDisturbsNothing() throws Exception {
            try (var stage = armed()) {
                stage.command("noise");
                stage.settle();
                stage.console(1).destroyForcibly();

                stage.awaitRing();
            }
        }

        @Test
        @Tag("SAFE-66")
        void nothingOfTheCardIsInTheLogs() throws Exception {
            try (var stage = armed()) {
                stage.console(1).destroyForcibly();
                stage.awaitRing();
                stage.console(2);

                assertFalse(stage.errors().matches("(?s).*(Samuel|Alder|Ana|0142).*"), stage.errors());
            }
        }

        private WatchOnStage armed() throws Exception {
            var stage = WatchOnStage.start(folder);
            stage.console(1);
            stage.command("card");
            stage.command("armed");
            stage.settle();
            stage.awaitDevice();
            return stage;
        }
    }

    @Nested
    class WhileNothingIsAtStake {
        @Test
        void aCrashIsFollowedByAStartWithoutAlarm() throws Exception {
            try (var stage = WatchOnStage.start(folder)) {
                stage.console(1).destroyForcibly();

                stage.console(2);
                stage.settle();
                assertFalse(stage.rang());
            }
        }

        @Test
        void goodbyeEndsTheWatchToo() throws Exception {
            try (var stage = WatchOnStage.start(folder)) {
                stage.console(1);
                stage.command("goodbye 0");

                assertEquals(0, stage.awaitCode());
            }
        }
    }

    @Nested
    class WhenTheWatchItselfIsKilled {
        @Test
        @Tag("SAFE-65")
        void theConsoleLivesOnAndSaysWhatIsMissing() throws Exception {
            try (var stage = WatchOnStage.start(folder)) {
                var console = stage.console(1);
                stage.command("armed");
                stage.settle();

                stage.watch().destroyForcibly();

                assertEquals("alone: " + WatchNotices.gone().what(), stage.await("alone: "));
                stage.settle();
                assertTrue(console.isAlive());
                stage.command("goodbye 0");
                console.onExit().get(20, TimeUnit.SECONDS);
                assertEquals(
                        1,
                        stage.said().stream()
                                .filter(line -> line.startsWith("alone"))
                                .count());
            }
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
