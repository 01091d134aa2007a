package io.vigil.console.app.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.session.EveryFact;
import io.vigil.console.store.RecoveryPaper;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.Vaults;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.RecoveryCode;
import io.vigil.crypto.vault.WrongPassphrase;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The words of ./run vault. The passphrase comes through a file descriptor, as from another program. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "file descriptors are opened by number through /dev/fd")
class VaultToolTest {
    private final SecureRandom random = new SecureRandom();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<UnaryOperator<String>> typing = new ArrayList<>();
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
            var out = new PrintStream(said, true, StandardCharsets.UTF_8);
            return new VaultTool(random, out, data, this::typedLine).run(all.toArray(String[]::new));
        }
    }

    /** What is typed next, by the code that stands on the screen; nothing when nobody types any more. */
    private char[] typedLine() {
        return typing.isEmpty()
                ? new char[0]
                : typing.remove(0).apply(shownCode()).toCharArray();
    }

    private String shownCode() {
        return said().lines()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .collect(Collectors.joining(" "));
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
        said.reset();
        assertEquals(VaultTool.NOT_WHOLE, tool("restore", "--from", backup.toString(), "--data", restored.toString()));
        assertTrue(said().startsWith("There is something already in the place"), said());
        said.reset();
        assertEquals(VaultTool.NOT_WHOLE, tool("backup", "--to", backup.toString()));
        assertTrue(said().startsWith("There is something already in the place"), said());
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
        try (var left = Files.list(folder.resolve("restored"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Nested
    class ABackupWhosePassphraseIsForgotten {
        private Path backup;
        private Path restored;

        @BeforeEach
        void ofMonday() throws Exception {
            backup = folder.resolve("monday.svb");
            restored = folder.resolve("restored");
            assertEquals(VaultTool.WHOLE, tool("backup", "--to", backup.toString()), VaultToolTest.this::said);
            said.reset();
        }

        private int recover(String code) {
            typing.add(shown -> code);
            var out = new PrintStream(said, true, StandardCharsets.UTF_8);
            return new VaultTool(random, out, data, VaultToolTest.this::typedLine).run(new String[] {
                "restore", "--from", backup.toString(), "--by", "code", "--data", restored.toString()
            });
        }

        private String paper() {
            try (var secret = OpenVaults.code();
                    var code = RecoveryCode.of(secret)) {
                return IntStream.rangeClosed(1, RecoveryCode.GROUPS)
                        .mapToObj(group -> new String(code.group(group)))
                        .collect(Collectors.joining(" "));
            }
        }

        @Test
        void isRestoredByThePaperOfItsDay() throws Exception {
            assertEquals(VaultTool.WHOLE, recover(paper()), VaultToolTest.this::said);

            try (var vaults = OpenVaults.open(restored.resolve("vaults"))) {
                assertTrue(vaults.record().check().isWhole());
            }
        }

        @Test
        void isNotRestoredByAnotherPaper() {
            assertEquals(VaultTool.NOT_WHOLE, recover("0410-6105-0R3G-G28A-1C60-T3GF-208H-44RM-0DDR"));

            assertTrue(said().contains("This recovery code does not open the backup."), said());
            assertFalse(Files.exists(restored.resolve("vaults")));
        }

        @Test
        void isNotRestoredByAMistypedOneWhoseGroupIsNamed() {
            var right = paper();
            assertEquals(
                    VaultTool.NOT_WHOLE,
                    recover(right.substring(0, 5) + (right.charAt(5) == 'Z' ? 'Y' : 'Z') + right.substring(6)));

            assertTrue(said().contains("There is a mistake in group 2."), said());
            assertTrue(said().contains("nothing was restored"), said());
        }

        @Test
        void isNotRestoredByNothing() {
            assertEquals(VaultTool.NOT_WHOLE, recover(""));
            assertEquals(
                    VaultTool.WRONG_USE,
                    new VaultTool(random, new PrintStream(said), data, VaultToolTest.this::typedLine)
                            .run(new String[] {"restore", "--from", backup.toString(), "--by", "heart"}));
        }
    }

    @Test
    void aPlaceThatIsNotThereIsNamed() throws IOException {
        var nowhere = folder.resolve("nowhere").resolve("monday.svb");

        assertEquals(VaultTool.NOT_WHOLE, tool("backup", "--to", nowhere.toString()));
        assertTrue(said().startsWith("There is no folder " + nowhere.getParent()), said());
        said.reset();
        assertEquals(VaultTool.NOT_WHOLE, tool("restore", "--from", nowhere.toString(), "--data", folder.toString()));
        assertTrue(said().startsWith("There is no backup in " + nowhere), said());
    }

    @Nested
    class ANewRecoveryCode {
        private boolean opensWith(SecretBytes code) throws Exception {
            try (var vaults = Vaults.recover(data.resolve("vaults"), code, random)) {
                return vaults.record().check().isWhole();
            } catch (WrongPassphrase e) {
                return false;
            }
        }

        private boolean opensWithTheShownOne() throws Exception {
            try (var code = RecoveryCode.parse(shownCode().toCharArray());
                    var secret = code.secret()) {
                return opensWith(secret);
            }
        }

        private boolean isReadBack() throws Exception {
            try (var vaults = OpenVaults.open(data.resolve("vaults"))) {
                return new RecoveryPaper(vaults, random).isReadBack();
            }
        }

        @Test
        void isShownAndTypedBackAndEndsTheOneBefore() throws Exception {
            typing.add(code -> code.toLowerCase(Locale.ROOT).replace(' ', '-'));

            assertEquals(VaultTool.WHOLE, tool("code"), VaultToolTest.this::said);

            assertTrue(said().contains("The one before opens nothing from now on"), said());
            assertTrue(said().contains("It was read back."), said());
            assertTrue(opensWithTheShownOne());
            assertFalse(opensWith(OpenVaults.code()));
            assertTrue(isReadBack());
        }

        @Test
        void mayBeTypedOnceMoreAfterAMistakeThatIsNamedWithItsGroup() throws Exception {
            typing.add(code -> code.substring(0, 5) + (code.charAt(5) == 'Z' ? 'Y' : 'Z') + code.substring(6));
            typing.add(code -> code);

            assertEquals(VaultTool.WHOLE, tool("code"), VaultToolTest.this::said);

            assertTrue(said().contains("There is a mistake in group 2."), said());
            assertTrue(isReadBack());
        }

        @Test
        void thatIsNotTypedBackIsGoodAllTheSameAndIsAskedForAgain() throws Exception {
            assertEquals(VaultTool.NOT_WHOLE, tool("code"));

            assertTrue(said().contains("The new code was not read back."), said());
            assertTrue(opensWithTheShownOne());
            assertFalse(opensWith(OpenVaults.code()));
            assertFalse(isReadBack());
        }

        @Test
        void isNotTakenForReadBackWhenAnotherPaperIsTyped() throws Exception {
            for (var time = 0; time < 4; time++) {
                typing.add(code -> "0410-6105-0R3G-G28A-1C60-T3GF-208H-44RM-0DDR");
            }

            assertEquals(VaultTool.NOT_WHOLE, tool("code"));

            assertTrue(said().contains("This is not the code that stands above."), said());
            assertEquals(1, typing.size(), "it is asked three times");
            assertFalse(isReadBack());
        }

        @Test
        void isNotMadeByAWrongPassphrase() throws Exception {
            assertEquals(VaultTool.NOT_WHOLE, toolWith("not this one", "code"));

            assertEquals("", shownCode());
            assertTrue(opensWith(OpenVaults.code()));
        }

        @Test
        void isTypedInOneLineOfBoundedLength() {
            assertEquals("0410 6105", lineOf("0410 6105\r\nand more"));
            assertEquals("0410", lineOf("0410"));
            assertEquals("", lineOf(""));
            assertEquals("", lineOf("\n0410"));
            assertEquals(128, lineOf("0".repeat(100_000)).length());
        }

        private static String lineOf(String typed) {
            return String.valueOf(CodeAtTheTerminal.line(new StringReader(typed)));
        }
    }
}
