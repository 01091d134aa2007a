package io.vigil.console.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicencesTest {
    private static final String WITH_TEXT = """
            {"components": [
              {"group": "io.vigil", "name": "crypto", "version": "0.1.0"},
              {"group": "org.example", "name": "ring", "version": "2.0", "licenses": [
                {"license": {"id": "MIT", "url": "https://opensource.org/license/mit", "text": {"encoding": "base64", "content": "UGVybWlzc2lvbg=="}}}]},
              {"group": "org.example", "name": "bell", "version": "1.1", "licenses": [{"expression": "EPL-2.0 OR MIT"}]}]}
            """;

    private final Path folder;

    LicencesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyPartIsNamedWithItsLicenceAndTheTextLiesBeside() throws IOException {
        write(WITH_TEXT);

        var list = Files.readString(folder.resolve("out/index.txt"));
        assertTrue(list.contains("org.example:ring 2.0\n    MIT (https://opensource.org/license/mit)\n"), list);
        assertTrue(list.contains("org.example:bell 1.1\n    EPL-2.0 OR MIT\n"), list);
        assertEquals("Permission", Files.readString(folder.resolve("out/mit.txt")));
    }

    @Test
    void whatAJarSaysOfItselfLiesInAFolderOfItsName() throws IOException {
        var jar = Files.createDirectories(folder.resolve("libraries")).resolve("ring-2.0.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var name :
                    new String[] {"META-INF/LICENSE.txt", "META-INF/NOTICE", "ring/Licence.class", "ring/Ring.class"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }

        write(WITH_TEXT);

        assertEquals("META-INF/LICENSE.txt", Files.readString(folder.resolve("out/ring-2.0/LICENSE.txt")));
        try (var own = Files.list(folder.resolve("out/ring-2.0"))) {
            assertEquals(2, own.count());
        }
    }

    @Test
    void aPartWithoutALicenceIsNotPacked() {
        var refused = assertThrows(
                IOException.class,
                () -> write(
                        "{\"components\": [{\"group\": \"org.example\", \"name\": \"whose\", \"version\": \"3\"}]}"));

        assertEquals("no licence is named for org.example:whose 3", refused.getMessage());
    }

    private void write(String bill) throws IOException {
        var libraries = Files.createDirectories(folder.resolve("libraries"));
        new Licences(Files.writeString(folder.resolve("bill.json"), bill), libraries).write(folder.resolve("out"));
    }
}
