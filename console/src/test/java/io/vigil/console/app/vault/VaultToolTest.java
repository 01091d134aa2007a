package io.vigil.console.app.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.session.EveryFact;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.vault.OpenVaults;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The words of ./run vault. The passphrase comes through a file descriptor, as from another program. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "file descriptors are opened by number through /dev/fd")
class VaultToolTest {
    private final SecureRandom random = new SecureRandom();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path folder;
    private Path data;

    @BeforeEach
    void aPracticeWithOneSession(@TempDir Path temporary) throws Exception {
        folder = temporary;
        data = folder.resolve("data");
        Files.createDirectories(data);
        try (var vaults = OpenVaults.create(data.resolve("vaults"))) {
            new SessionShelf(vaults, random)
                    .begin(new UUID(1, 1), Instant.EPOCH)
                    .append(EveryFact.once());
        }
    }

    private int toolWith(String passphrase, String... words) throws IOException {
        var typed = folder.resolve("typed");
        Files.writeString(typed, passphrase + "\n");
        try (var in = new FileInputStream(typed.toFile())) {
            var all = new ArrayList<>(List.of(words));
            all.addAll(List.of("--passphrase-fd", String.valueOf(descriptor(typed))));
            assertTrue(in.available() > 0);
            return VaultTool.run(
                    all.toArray(String[]::new), data, random, new PrintStream(said, true, StandardCharsets.UTF_8));
        }
    }

    /** Which of this process's descriptors is the file. */
    private static int descriptor(Path file) throws IOException {
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(each -> leadsTo(each, file))
                    .map(each -> Integer.parseInt(each.getFileName().toString()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean leadsTo(Path descriptor, Path file) {
        try {
            return Files.readSymbolicLink(descriptor).equals(file.toRealPath());
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }

    private int tool(String... words) throws IOException {
        return toolWith("the quiet river in june", words);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void wholeVaultsAreSaidToBeWhole() throws IOException {
        assertEquals(VaultTool.WHOLE, tool("verify"), this::said);

        assertTrue(said().contains("The record vault is whole"), said());
        assertTrue(said().contains("The psychotherapy vault is whole"), said());
    }

    @Test
    void aWrongPassphraseIsSaidInThreeSentencesAndChangesNothing() throws IOException {
        assertEquals(VaultTool.NOT_WHOLE, toolWith("not this one", "verify"));

        assertEquals(3, said().strip().lines().count(), said());
        assertTrue(said().startsWith("This passphrase does not open the vaults."), said());
    }

    @Test
    void wordsThatAreNotKnownAreAnsweredWithThoseThatAre() throws IOException {
        assertEquals(VaultTool.WRONG_USE, tool("shred"));
        assertEquals(VaultTool.WRONG_USE, tool("backup"));
        assertTrue(said().contains("./run vault verify"), said());
    }

    @Test
    void aBackupIsRestoredIntoANewPlaceAndNowhereElse() throws Exception {
        var backup = folder.resolve("monday.svb");
        var restored = folder.resolve("restored");

        assertEquals(VaultTool.WHOLE, tool("backup", "--to", backup.toString()), this::said);
        assertEquals(
                VaultTool.WHOLE,
                tool("restore", "--from", backup.toString(), "--data", restored.toString()),
                this::said);

        try (var vaults = OpenVaults.open(restored.resolve("vaults"))) {
            var shelf = new SessionShelf(vaults, random);
            assertEquals(
                    EveryFact.once(), shelf.open(shelf.latest().orElseThrow()).read());
        }
        assertEquals(VaultTool.NOT_WHOLE, tool("restore", "--from", backup.toString(), "--data", restored.toString()));
        assertEquals(VaultTool.NOT_WHOLE, tool("backup", "--to", backup.toString()));
        try (var left = Files.list(data)) {
            assertEquals(List.of(data.resolve("vaults")), left.toList());
        }
    }

    @Test
    void anAlteredBackupRestoresNothing() throws Exception {
        var backup = folder.resolve("monday.svb");
        tool("backup", "--to", backup.toString());
        var bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup, bytes);
        said.reset();

        assertEquals(
                VaultTool.NOT_WHOLE,
                tool(
                        "restore",
                        "--from",
                        backup.toString(),
                        "--data",
                        folder.resolve("restored").toString()));

        assertTrue(said().startsWith("This backup is not as it was written"), said());
        assertFalse(Files.exists(folder.resolve("restored").resolve("vaults")));
    }
}
