package io.vigil.console.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.app.setting.Packed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VigilTest {
    private static final String MAIN = "io.vigil.console.app.Main";

    @Test
    void theConsoleBelowTheWatchIsToldWhereThePackageLies() {
        var packed = new Packed(Path.of("/opt/vigil/lib/app"));

        assertEquals(
                List.of("-Dvigil.packed=/opt/vigil/lib/app", MAIN, "--data", "/home/mara/vigil"),
                Vigil.watched(List.of("--data", "/home/mara/vigil"), Optional.of(packed), "/opt/vigil/lib/app/a.jar"));
    }

    @Test
    void withoutAPackageNothingIsTold() {
        assertEquals(List.of(MAIN), Vigil.watched(List.of(), Optional.empty(), "a.jar"));
    }

    @Test
    void keptClassesAreTakenWithTheJarsNamedAsTheyWereKept(@TempDir Path folder) throws IOException {
        var kept = Files.createFile(folder.resolve("vigil.jsa"));

        assertEquals(
                List.of("-Dvigil.packed=" + folder, "-XX:SharedArchiveFile=" + kept, "-cp", "a.jar:b.jar", MAIN),
                Vigil.watched(List.of(), Optional.of(new Packed(folder)), folder + "/a.jar:" + folder + "/b.jar"));
    }

    @Test
    void aFolderThatWasNamedFromWhereTheTherapistWasIsTheSameElsewhere() {
        assertEquals(
                List.of(MAIN, "--data", Path.of("vaults").toAbsolutePath().toString(), "--server", "https://a.example"),
                Vigil.watched(List.of("--data", "vaults", "--server", "https://a.example"), Optional.empty(), "a.jar"));
    }
}
