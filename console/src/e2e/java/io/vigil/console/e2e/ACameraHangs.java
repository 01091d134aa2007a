package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.app.CannotStart;
import io.vigil.console.desk.port.Sense;
import io.vigil.console.stage.GuestBrowser;
import io.vigil.console.stage.OpenSession;
import io.vigil.console.stage.Patience;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody lies still in a dark room, and the picture lives; then the camera gives one picture over and over. */
class ACameraHangs {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;
    private static final int RATE = 10;
    /** Longer than it takes to come in and to be admitted on a busy machine. */
    private static final int SECONDS_ALIVE = 40;

    private static final int SECONDS_HANGING = 60;
    private static final Duration UNTIL_IT_HANGS = Duration.ofSeconds(SECONDS_ALIVE + 10);

    @Test
    void andThePictureIsSaidToBeFrozenWhileTheSoundLives(@TempDir Path folder) throws CannotStart, IOException {
        var film = written(folder.resolve("hangs.y4m")); // Chromium goes by the ending
        var camera = new GuestBrowser.Options().with("--use-file-for-fake-video-capture=" + film);
        try (var session = OpenSession.start();
                var guest = session.guestComes(camera)) {
            Patience.until(
                    "the guest waits", OpenSession.SOON, () -> guest.screen().equals("waiting"));
            session.admit();
            session.untilMediaFlows(guest);
            assertEquals(Sense.State.ALIVE, picture(session));

            Patience.until("the picture is frozen", UNTIL_IT_HANGS, () -> picture(session) == Sense.State.LOST);

            assertEquals(
                    Sense.State.ALIVE, session.console().call().get().sound().state());
            assertEquals(
                    Sense.State.ALIVE, session.console().call().get().page().state());
        }
    }

    private static Sense.State picture(OpenSession session) {
        return session.console().call().get().picture().state();
    }

    /** A dark room with a camera's noise, then the last of its pictures again and again. */
    private static Path written(Path file) throws IOException {
        var random = new Random(1);
        var grey = new byte[WIDTH * HEIGHT];
        var colour = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colour, (byte) 128);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var header = "YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F" + RATE + ":1 Ip A1:1 C420jpeg\n";
            out.write(header.getBytes(StandardCharsets.US_ASCII));
            for (var frame = 0; frame < (SECONDS_ALIVE + SECONDS_HANGING) * RATE; frame++) {
                if (frame < SECONDS_ALIVE * RATE) {
                    for (var at = 0; at < grey.length; at++) {
                        var head = Math.abs(at % WIDTH - WIDTH / 2) < 24 && at / WIDTH > 20 && at / WIDTH < 90;
                        grey[at] = (byte) ((head ? 34 : 22) + random.nextInt(5) - 2);
                    }
                }
                out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                out.write(grey);
                out.write(colour);
            }
        }
        return file;
    }
}
