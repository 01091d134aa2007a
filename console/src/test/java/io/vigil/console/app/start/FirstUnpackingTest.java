package io.vigil.console.app.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vigil.console.video.ChromiumOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstUnpackingTest {
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final FirstUnpacking.Progress progress = new FirstUnpacking.Progress() {
        @Override
        public void accept(double share) {
            told.add(Double.toString(share));
        }

        @Override
        public void end() {
            told.add("end");
        }
    };

    @Test
    void anInstalledChromiumIsNotUnpackedAndNoWindowComes(@TempDir Path folder) {
        FirstUnpacking.ifNeeded(ChromiumOptions.in(folder.resolve("cache")).lyingIn(Optional.of(folder)), progress);

        assertEquals(List.of(), told);
        assertFalse(Files.exists(folder.resolve("cache")));
    }

    @Test
    void aPlaceThatTakesNothingEndsTheWindowAndTheWayInFollows(@TempDir Path folder) throws IOException {
        var noFolder = Files.writeString(folder.resolve("cache"), "a file stands where the folder should be");

        FirstUnpacking.ifNeeded(ChromiumOptions.in(noFolder), progress);

        assertEquals(List.of("0.0", "end"), told);
    }
}
