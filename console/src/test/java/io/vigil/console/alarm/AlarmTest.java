package io.vigil.console.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole way from {@code ring} to a sound device: one of ALSA's that keeps what would have been heard. */
@EnabledOnOs(OS.LINUX)
@Timeout(90)
class AlarmTest {
    private static final Logger LOG = LoggerFactory.getLogger(AlarmTest.class);
    private static final int RATE = 48_000;
    private static final int WAV_HEADER = 44;

    private final Path home;

    AlarmTest(@TempDir Path home) {
        this.home = home;
    }

    @Nested
    @Tag("SAFE-60")
    class OnAComputerWithSound {
        @Test
        void theDeviceIsNamedBeforeItIsNeeded() throws Exception {
            try (var speaker = speaker()) {
                speaker.command("probe");

                assertEquals("probe loudspeaker", speaker.await(line -> line.startsWith("probe")));
            }
        }

        @Test
        void whatIsHeardIsThePatternAndThenSilence() throws Exception {
            try (var speaker = speaker()) {
                speaker.await("device loudspeaker, ringing 0"::equals);
                speaker.command("help");
                keeps(bytesOf(2500));
                speaker.command("quiet");
                keeps(bytesOf(4000));
            }

            var notes = Heard.ofFile(wav(), WAV_HEADER, RATE).notes();
            assertEquals(List.of(0, 659, 880, 1320), notesBetweenRests(notes).subList(0, 4));
            assertEquals(0, notes.get(notes.size() - 1));
            assertTrue(notes.stream().filter(hertz -> hertz == 1320).count() >= 2, "heard " + notes);
        }

        @Test
        void contactLostIsHeardAsAnother() throws Exception {
            try (var speaker = speaker()) {
                speaker.await("device loudspeaker, ringing 0"::equals);
                speaker.command("lost");
                keeps(bytesOf(2500));
            }

            var notes = Heard.ofFile(wav(), WAV_HEADER, RATE).notes();
            assertEquals(List.of(0, 988, 659), notesBetweenRests(notes).subList(0, 3));
        }

        @Test
        void theFirstFrameIsTakenWithinMilliseconds() throws Exception {
            try (var speaker = speaker()) {
                speaker.await("device loudspeaker, ringing 0"::equals);
                speaker.command("measure");

                var figures = speaker.await(line -> line.startsWith("p50 "));
                LOG.warn("ring() to first frame taken, 200 alarms: {}", figures);
                var p99Micros = Long.parseLong(figures.substring(figures.lastIndexOf(' ') + 1));
                assertTrue(p99Micros > 0 && p99Micros < 50_000, figures);
            }
        }

        @Test
        void pressedFiftyTimesItIsOneAlarm() throws Exception {
            try (var speaker = speaker()) {
                speaker.await("device loudspeaker, ringing 0"::equals);
                for (var i = 0; i < 50; i++) {
                    speaker.command("help");
                }
                keeps(bytesOf(1500));
                speaker.command("quiet");
                speaker.await(2, line -> line.endsWith("ringing 0"));

                assertEquals(
                        1,
                        speaker.said().stream()
                                .filter(line -> line.endsWith("ringing 1"))
                                .count());
            }
        }

        private Loudspeaker speaker() throws IOException {
            return Loudspeaker.into(home, wav().toString(), "wav");
        }
    }

    @Nested
    @Tag("SAFE-62")
    class WithoutADevice {
        @Test
        void itSaysSoAndBeepsUntilItIsTaken() throws Exception {
            try (var speaker = Loudspeaker.missing(home)) {
                speaker.command("probe");
                assertEquals("probe none", speaker.await(line -> line.startsWith("probe")));
                assertTrue(speaker.said().stream().noneMatch("beep"::equals));

                speaker.command("help");
                speaker.await("beep"::equals);
                speaker.await("device none, ringing 1"::equals);
            }
        }

        @Test
        void theOneThatIsPluggedInLaterIsUsed() throws Exception {
            var plugged = home.resolve("plugged");
            var sink = "|test -e " + plugged + " && cat > " + home.resolve("heard.raw");
            try (var speaker = Loudspeaker.into(home, sink, "raw")) {
                speaker.command("help");
                speaker.await("beep"::equals);
                Files.createFile(plugged);

                await(() -> Files.exists(home.resolve("heard.raw"))
                        && Heard.ofFile(home.resolve("heard.raw"), 0, RATE)
                                .notes()
                                .contains(1320));
            }
        }
    }

    @Nested
    @Tag("SAFE-62")
    class WhenTheDeviceIsLostInTheSession {
        @Test
        void itIsOpenedAgainAndTheAlarmGoesOn() throws Exception {
            var sink = "|head -c " + bytesOf(1000) + " > " + home.resolve("heard.") + "$$";
            try (var speaker = Loudspeaker.into(home, sink, "raw")) {
                speaker.await(line -> line.startsWith("device loudspeaker"));
                speaker.command("help");
                await(() -> whole().size() >= 2);
            }

            var second = whole().get(1);
            assertTrue(Heard.ofFile(second, 0, RATE).notes().containsAll(List.of(659, 880, 1320)));
        }

        @Test
        void aDeviceThatHangsIsLeftAndTheBeepIsUsed() throws Exception {
            try (var speaker = Loudspeaker.into(home, "|sleep 20", "raw")) {
                speaker.await(line -> line.startsWith("device loudspeaker"));
                speaker.command("lost");

                speaker.await("beep"::equals);
                speaker.await("device none, ringing 1"::equals);
            }
        }

        private List<Path> whole() throws IOException {
            try (var files = Files.list(home)) {
                return files.filter(file -> file.getFileName().toString().startsWith("heard."))
                        .filter(file -> file.toFile().length() >= bytesOf(1000))
                        .sorted(java.util.Comparator.comparingLong(
                                file -> file.toFile().lastModified()))
                        .toList();
            }
        }
    }

    private Path wav() {
        return home.resolve("heard.wav");
    }

    private static long bytesOf(int millis) {
        return millis * (RATE / 1000L) * 4;
    }

    private void keeps(long bytes) throws Exception {
        await(() -> Files.exists(wav()) && Files.size(wav()) >= bytes);
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws Exception {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(25);
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < until, "not within 25 s");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private static List<Integer> notesBetweenRests(List<Integer> notes) {
        var parted = new java.util.ArrayList<Integer>();
        for (var note : notes) {
            if (parted.isEmpty() || note != 0) {
                parted.add(note);
            }
        }
        return parted;
    }
}
