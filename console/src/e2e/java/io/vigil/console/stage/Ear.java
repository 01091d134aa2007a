package io.vigil.console.stage;

import io.vigil.console.alarm.Heard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Hears what a process gave to the stage's sound device ({@code src/e2e/sound/asound.conf}). */
public final class Ear {
    /** The notes of the call for help, and of lost contact. */
    public static final List<Integer> HELP = List.of(659, 880, 1320);

    public static final List<Integer> CONTACT_LOST = List.of(988, 659);

    private static final int RATE = 48_000;
    private static final int FRAME_BYTES = 4;

    private final Path file;

    private Ear(Path file) {
        this.file = file;
    }

    /** At this process. */
    public static Ear here() {
        var folder = System.getenv("VIGIL_HEARD");
        if (folder == null) {
            throw new IllegalStateException("the stage's sound device is not there: VIGIL_HEARD is not set");
        }
        return at(Path.of(folder), ProcessHandle.current());
    }

    public static Ear at(Path folder, ProcessHandle process) {
        return new Ear(folder.resolve(process.pid() + ".raw"));
    }

    /** How much it has heard so far: a place to listen from. */
    public long now() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException("what is heard cannot be read", e);
        }
    }

    /** The notes since {@code place}, one after the other, without the rests. */
    public List<Integer> notesSince(long place) {
        try {
            return now() <= place
                    ? List.of()
                    : Heard.ofFile(file, place - place % FRAME_BYTES, RATE).notes().stream()
                            .filter(note -> note != 0)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("what is heard cannot be read", e);
        }
    }
}
