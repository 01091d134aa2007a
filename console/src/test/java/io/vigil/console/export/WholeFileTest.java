package io.vigil.console.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    private Path folder;

    @BeforeEach
    void make(@TempDir Path temporary) {
        folder = temporary;
    }

    private List<String> inTheFolder() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private NotExported.Why refused(Path place, WholeFile.Content content) {
        return assertThrows(NotExported.class, () -> WholeFile.<RuntimeException>write(place, content, () -> {}))
                .why();
    }

    @Test
    void isThereWholeAndOnlyItsOwnerReadsIt() throws Exception {
        var place = folder.resolve("sheet.pdf");

        WholeFile.<RuntimeException>write(place, out -> out.write(CONTENT), () -> {});

        assertEquals("content", Files.readString(place));
        assertEquals(List.of("sheet.pdf"), inTheFolder());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place)));
    }

    @Tag("SAFE-87")
    @Test
    void isToldOfBeforeItIsInItsPlace() throws Exception {
        var place = folder.resolve("sheet.pdf");
        var then = new ArrayList<Boolean>();

        WholeFile.<RuntimeException>write(place, out -> out.write(CONTENT), () -> then.add(Files.exists(place)));

        assertEquals(List.of(false), then);
    }

    @Test
    void thatCannotBeToldOfIsNotThere() throws IOException {
        assertThrows(
                AccessDeniedException.class,
                () -> WholeFile.write(folder.resolve("sheet.pdf"), out -> out.write(CONTENT), () -> {
                    throw new AccessDeniedException("the log");
                }));

        assertEquals(List.of(), inTheFolder());
    }

    @Tag("SAFE-87")
    @Test
    void aFullDiskLeavesNothing() throws IOException {
        var why = refused(folder.resolve("sheet.pdf"), out -> {
            out.write(CONTENT);
            throw new IOException("No space left on device");
        });

        assertEquals(NotExported.Why.DISK_FULL, why);
        assertEquals(List.of(), inTheFolder());
    }

    @Test
    void aDiskThatFailsWithoutAWordLeavesNothingToo() throws IOException {
        var why = refused(folder.resolve("sheet.pdf"), out -> {
            throw new IOException();
        });

        assertEquals(NotExported.Why.UNKNOWN, why);
        assertEquals(List.of(), inTheFolder());
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        var place = Files.writeString(folder.resolve("sheet.pdf"), "another");

        assertEquals(NotExported.Why.PLACE_TAKEN, refused(place, out -> out.write(CONTENT)));
        assertEquals("another", Files.readString(place));
        assertEquals(List.of("sheet.pdf"), inTheFolder());
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() throws IOException {
        assertEquals(NotExported.Why.NO_FOLDER, refused(folder.resolve("gone/sheet.pdf"), out -> out.write(CONTENT)));
        assertEquals(List.of(), inTheFolder());
    }

    @Test
    void aPlaceThatTakesNothingIsToldFromAFullOne() {
        assertTrue(List.of(NotExported.Why.NOT_ALLOWED, NotExported.Why.UNKNOWN)
                .contains(refused(Path.of("/proc/sheet.pdf"), out -> out.write(CONTENT))));
    }
}
