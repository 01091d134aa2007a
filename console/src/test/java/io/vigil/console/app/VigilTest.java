package io.vigil.console.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.app.setting.Packed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VigilTest {
    private static final String MAIN = "io.vigil.console.app.Main";

    @Test
    void theConsoleBelowTheWatchIsToldWhereThePackageLies() {
        var packed = new Packed(Path.of("/opt/vigil/lib/app"));

        assertEquals(
                List.of("-Dvigil.packed=/opt/vigil/lib/app", MAIN, "--data", "/home/mara/vigil"),
                Vigil.watched(List.of("--data", "/home/mara/vigil"), Optional.of(packed)));
    }

    @Test
    void withoutAPackageNothingIsTold() {
        assertEquals(List.of(MAIN), Vigil.watched(List.of(), Optional.empty()));
    }
}
