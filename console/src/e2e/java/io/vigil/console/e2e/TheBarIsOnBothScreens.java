package io.vigil.console.e2e;

import io.vigil.console.stage.screens.AlarmOnTwoScreens;
import io.vigil.console.stage.screens.TwoScreens;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two screens under a window manager, with another program over the whole of both: the alarm bar is above it on each, takes
 * no key away from it, and leads back to the console by a click.
 */
class TheBarIsOnBothScreens {
    private static final Path PICTURES = Path.of("target", "stories", "two-screens");

    @Tag("SAFE-40")
    @Test
    void aboveWhateverElseIsShown() throws IOException, InterruptedException {
        try (var screens = TwoScreens.light()) {
            screens.plays(AlarmOnTwoScreens.class, PICTURES.toAbsolutePath());
        }
    }
}
