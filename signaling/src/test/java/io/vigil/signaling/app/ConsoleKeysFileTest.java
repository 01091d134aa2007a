package io.vigil.signaling.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleKeysFileTest {
    private static final String ANA = key('a');
    private static final String BEN = key('b');

    @TempDir
    private Path folder = Path.of("");

    private long changes;

    private static String key(char letter) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) letter);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private Path file() {
        return folder.resolve("consoles");
    }

    @BeforeEach
    void holdsAna() throws IOException {
        holds(ANA + " Ana's console");
    }

    /** With a time of its own: two changes within one tick of the file system would look like one. */
    private void holds(String... lines) throws IOException {
        Files.writeString(file(), String.join("\n", lines));
        Files.setLastModifiedTime(file(), FileTime.fromMillis(1_000 * ++changes));
    }

    @Test
    void aKeyThatIsWrittenThereIsKnownAndNoOther() {
        var consoles = new ConsoleKeysFile(file());

        assertTrue(consoles.knows(ANA));
        assertFalse(consoles.knows(BEN));
        assertFalse(consoles.knows(""));
    }

    @Test
    void aChangeCountsFromTheNextConsoleOn() throws IOException {
        var consoles = new ConsoleKeysFile(file());
        assertTrue(consoles.knows(ANA));

        holds(BEN);

        assertFalse(consoles.knows(ANA));
        assertTrue(consoles.knows(BEN));
    }

    @Test
    void aBadLineCostsNobodyElse() throws IOException {
        holds("# the practice", "", "not base64!", "c2hvcnQ=", "\t" + BEN + "\tBen", ANA);

        var consoles = new ConsoleKeysFile(file());

        assertTrue(consoles.knows(ANA));
        assertTrue(consoles.knows(BEN));
    }

    @Test
    void paddingMayBeLeftOut() throws IOException {
        holds(BEN.replace("=", ""));

        assertTrue(new ConsoleKeysFile(file()).knows(BEN));
    }

    @Test
    void aFileThatCannotBeReadForAMomentLocksNobodyOut() throws IOException {
        var consoles = new ConsoleKeysFile(file());
        assertTrue(consoles.knows(ANA));

        Files.delete(file());
        assertTrue(consoles.knows(ANA));
        holds("# nobody any more");

        assertFalse(consoles.knows(ANA));
    }
}
