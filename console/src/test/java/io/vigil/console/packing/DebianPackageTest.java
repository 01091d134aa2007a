package io.vigil.console.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A package around one small program that stands for the console. */
@EnabledOnOs(OS.LINUX)
class DebianPackageTest {
    private static final Path SOURCES = Path.of("src/package/linux");

    private final Path folder;

    private Path made;

    DebianPackageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void packOneProgram() throws Exception {
        var image = folder.resolve("image/vigil");
        var program = Files.createDirectories(image.resolve("bin")).resolve("vigil");
        Files.copy(Path.of("/bin/true"), program);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        made = DebianPackage.make(image, SOURCES, new Version("0.1.0-SNAPSHOT"), folder);
    }

    @Test
    void holdsTheProgramItsMenuEntryItsIconsAndItsCommand() throws Exception {
        var held = dpkg("--contents");

        for (var file : List.of(
                "./opt/vigil/bin/vigil",
                "./usr/share/applications/vigil.desktop",
                "./usr/share/icons/hicolor/48x48/apps/vigil.png",
                "./usr/share/doc/vigil-console/copyright",
                "./usr/bin/vigil -> /opt/vigil/bin/vigil")) {
            assertTrue(held.contains(file + "\n"), () -> file + " is not in\n" + held);
        }
        assertTrue(
                held.lines().anyMatch(line -> line.startsWith("-rwxr-xr-x root/root") && line.endsWith("/bin/vigil")),
                held);
    }

    @Test
    void runsNothingWhenItComesOrGoes() throws Exception {
        var scripts = Files.createDirectory(folder.resolve("scripts"));
        Tools.ofTheSystem(folder, Map.of(), List.of("dpkg-deb", "--control", made.toString(), scripts.toString()));

        assertEquals(List.of(scripts.resolve("control")), Trees.files(scripts));
    }

    @Test
    void dependsOnWhatItsProgramsAreLinkedTo() throws Exception {
        var fields = dpkg("--field");

        assertTrue(fields.lines().anyMatch(line -> line.startsWith("Depends: libc6 (>=")), fields);
        assertTrue(
                fields.contains(" libx11-xcb1,"), "Chromium opens it while it runs, and ends the console without it");
        assertTrue(fields.contains("Version: 0.1.0~snapshot\n"), fields);
        assertFalse(fields.contains("${"), fields);
    }

    @Test
    void theMenuEntryNamesTheWindowItBelongsTo() throws IOException {
        var entry = Files.readString(SOURCES.resolve("vigil.desktop"));

        assertTrue(
                entry.contains("\nStartupWMClass="
                        + io.vigil.console.app.Main.class.getName().replace('.', '-')),
                entry);
        assertTrue(entry.contains("\nExec=/opt/vigil/bin/vigil\n"), entry);
    }

    @ParameterizedTest
    @CsvSource({"0.1.0-SNAPSHOT, 0.1.0, 0.1.0~snapshot", "1.2.3, 1.2.3, 1.2.3"})
    void aVersionIsWrittenAsEachSystemOrdersIt(String maven, String numbers, String debian) {
        var version = new Version(maven);

        assertEquals(numbers, version.numbers());
        assertEquals(debian, version.debian());
    }

    private String dpkg(String what) throws IOException, InterruptedException {
        return Tools.ofTheSystem(folder, Map.of(), List.of("dpkg-deb", what, made.toString()));
    }
}
