package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vigil.console.app.setting.ConsoleOptions;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.PlainText;
import io.vigil.console.stage.console.ConsoleBehind;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.place.SmallDisk;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole console with its video pane, on a small disk: notes are written, the disk fills up, the console is killed. Client's
 * name, note, protector's words and the link's secret are looked for in everything that was written meanwhile: vaults and
 * their logs, temporary files, Chromium's profile, what the console says.
 */
@Tag("SAFE-24")
class NothingIsLeftOnTheDiskInTheClear {
    private static final Charset[] SPELLINGS = {
        StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
    };

    /** A short note still finds room in the log that SQLite has already made. */
    private static final int MORE_THAN_FITS = 20_000;

    private final Instant since = Instant.now();

    @Test
    void notAfterAFullDiskAndAKill(@TempDir Path pictures) throws Exception {
        var obstacle = SmallDisk.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle);
        try (var disk = SmallDisk.mounted();
                var guest = GuestBrowser.open(new GuestBrowser.Options())) {
            List<byte[]> secrets;
            try (var console = ConsoleBehind.start(disk.folder())) {
                secrets = secrets(console.link());
                OpenSession.goIn(guest, console.link());
                console.admit();
                Patience.until(
                        "media flows", OpenSession.SOON, () -> console.report().framesDecoded() > 0);
                console.goesIntoTheJourney();
                assertTrue(console.writesANote(1), "a note is kept");
                assertEquals(List.of(), found(disk, pictures, secrets), "while it runs");

                disk.fill();
                assertFalse(console.writesANote(MORE_THAN_FITS), "the disk is full");
                assertEquals(List.of(), found(disk, pictures, secrets), "while the disk is full");
                console.kill();
                assertEquals(List.of(), found(disk, pictures, secrets), "after it was killed");
            }
            disk.makeRoom();
            try (var console = ConsoleBehind.start(disk.folder())) {
                assertTrue(console.day().startsWith("JOURNEY "), console.day());
            }
            assertEquals(List.of(), found(disk, pictures, secrets), "after it was started again and closed");
            itIsASearchThatFinds(disk, pictures, secrets);
        }
    }

    private static List<byte[]> secrets(String link) {
        var secrets = new ArrayList<byte[]>();
        for (var words :
                List.of("Samuel", "Night Watchman", "door code 7731", "I can wait outside", ConsoleBehind.NOTE)) {
            for (var spelling : SPELLINGS) {
                secrets.add(words.getBytes(spelling));
            }
        }
        var text = link.substring(link.indexOf('#') + 1).substring(0, 43);
        secrets.add(text.getBytes(StandardCharsets.UTF_8));
        secrets.add(Base64.getUrlDecoder().decode(text));
        return secrets;
    }

    private List<Path> found(SmallDisk disk, Path pictures, List<byte[]> secrets) {
        var places = List.of(
                disk.folder(), ConsoleOptions.ofThisUser().cache(), Path.of(System.getProperty("java.io.tmpdir")));
        return PlainText.found(places, pictures, since, secrets);
    }

    private void itIsASearchThatFinds(SmallDisk disk, Path pictures, List<byte[]> secrets) throws Exception {
        for (var secret : secrets) {
            var file = Files.write(disk.folder().resolve("plain"), secret);
            assertTrue(found(disk, pictures, secrets).contains(file));
            Files.delete(file);
        }
    }
}
