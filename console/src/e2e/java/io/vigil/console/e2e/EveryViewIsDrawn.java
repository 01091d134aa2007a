package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.screens.Drawing;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every view of the window comes up on a screen, in both lights; large letters are drawn by {@code ./run screens} alone. */
class EveryViewIsDrawn {
    @Test
    void inBothLightsAtTheOrdinarySize(@TempDir Path folder) throws Exception {
        var pictures = Files.createDirectory(folder.resolve("pictures"));

        var drawn = Drawing.ordinary(Files.createDirectory(folder.resolve("practice")), pictures);

        try (var files = Files.list(pictures)) {
            assertEquals(drawn, files.count());
        }
    }
}
