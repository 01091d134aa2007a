package io.vigil.console.app.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedTest {
    private final Path folder;

    PackedTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void namesWhatCameAlong() throws IOException {
        var chromium = Files.createDirectory(folder.resolve("chromium"));
        var licences = Files.createDirectory(folder.resolve("licences"));
        var bill = Files.writeString(folder.resolve("vigil.cdx.json"), "{}");
        var packed = new Packed(folder);

        assertEquals(Optional.of(chromium), packed.chromium());
        assertEquals(Optional.of(licences), packed.licences());
        assertEquals(Optional.of(bill), packed.billOfMaterials());
    }

    @Test
    void whatDidNotComeIsNotNamed() {
        assertEquals(Optional.empty(), new Packed(folder).chromium());
        assertEquals(Optional.empty(), new Packed(folder).billOfMaterials());
    }
}
