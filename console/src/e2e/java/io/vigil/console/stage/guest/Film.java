package io.vigil.console.stage.guest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** What a client's made-up camera sees: a film of 10 pictures a second that Chromium plays over and over. */
public final class Film {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;
    private static final int RATE = 10;
    private static final int LOOP_SECONDS = 20;
    private static final byte NO_COLOUR = (byte) 128;

    private Film() {}

    /**
     * Somebody lies still in a dark room, seen by a camera with its noise; then the camera hangs: the last of its pictures
     * again and again.
     */
    public static Path thatHangs(Path folder, int secondsAlive, int secondsHanging) {
        return written(folder, "hangs.y4m", secondsAlive + secondsHanging, new Random(1), (picture, noise, second) -> {
            if (second < secondsAlive) {
                aDarkRoom(picture, noise);
            }
        });
    }

    /** Somebody lies still in a dark room for as long as it takes. */
    public static Path ofADarkRoom(Path folder) {
        return written(
                folder, "dark.y4m", LOOP_SECONDS, new Random(3), (picture, noise, second) -> aDarkRoom(picture, noise));
    }

    /** A lens that is covered, with a camera's noise. */
    public static Path black(Path folder) {
        return written(folder, "black.y4m", LOOP_SECONDS, new Random(2), (picture, noise, second) -> {
            for (var at = 0; at < picture.length; at++) {
                picture[at] = (byte) (16 + noise.nextInt(3));
            }
        });
    }

    private static void aDarkRoom(byte[] picture, Random noise) {
        for (var at = 0; at < picture.length; at++) {
            var head = Math.abs(at % WIDTH - WIDTH / 2) < 24 && at / WIDTH > 20 && at / WIDTH < 90;
            picture[at] = (byte) ((head ? 34 : 22) + noise.nextInt(5) - 2);
        }
    }

    private interface Scene {
        void shot(byte[] picture, Random noise, int second);
    }

    private static Path written(Path folder, String name, int seconds, Random noise, Scene scene) {
        var file = folder.resolve(name); // Chromium goes by the ending
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(out, "YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F" + RATE + ":1 Ip A1:1 C420jpeg\n");
            var picture = new byte[WIDTH * HEIGHT];
            var colour = new byte[WIDTH * HEIGHT / 2];
            Arrays.fill(colour, NO_COLOUR);
            for (var frame = 0; frame < seconds * RATE; frame++) {
                scene.shot(picture, noise, frame / RATE);
                write(out, "FRAME\n");
                out.write(picture);
                out.write(colour);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("no film for the camera", e);
        }
    }

    private static void write(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.US_ASCII));
    }
}
