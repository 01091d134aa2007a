package io.vigil.signaling.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ReadOnlyBufferException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JitsiLibraryTest {
    /** FIPS 180-4: SHA-384 of "abc", in base64. */
    private static final String ABC = "ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";

    private final JitsiLibrary abc = JitsiLibrary.of("abc".getBytes(StandardCharsets.US_ASCII));

    @Test
    void itsIntegrityIsThatOfItsBytes() {
        assertEquals("sha384-" + ABC, abc.integrity());
        assertEquals("JitsiLibrary[sha384-" + ABC + "]", abc.toString());
    }

    @Test
    void itsPathIsTheBeginningOfItsHashAndAnotherBuildHasAnother() {
        assertEquals("/jitsi/ywB1P0WjXou1oD1p.js", abc.path());
        assertEquals(abc.path(), JitsiLibrary.path(abc.integrity()));
        assertNotEquals(abc.path(), JitsiLibrary.of(new byte[3]).path());
    }

    /** As {@code pathOf} in web/src/call/jitsi/library.ts has it. */
    @Test
    void aPathIsWrittenWithoutWhatAnAddressWouldHaveToEscape() {
        assertEquals("/jitsi/" + "-_".repeat(8) + ".js", JitsiLibrary.path("sha384-" + "+/".repeat(32)));
        assertEquals("/jitsi/" + "A".repeat(16) + ".js", JitsiLibrary.path("sha384-" + "A".repeat(64)));
    }

    @Test
    void whatItHoldsIsNotChangedFromOutside() {
        var given = "abc".getBytes(StandardCharsets.US_ASCII);
        var library = JitsiLibrary.of(given);
        given[0] = 'x';
        library.script()[1] = 'x';

        assertArrayEquals("abc".getBytes(StandardCharsets.US_ASCII), library.script());
        assertThrows(ReadOnlyBufferException.class, () -> library.content().put((byte) 'x'));
    }

    @Test
    void thePackagedOneIsThatOfThePackageAndSaysWhichItIs() throws Exception {
        var declared = Files.readString(Path.of("web", "package.json"));
        var packaged = JitsiLibrary.packaged();

        assertTrue(
                declared.contains("\"@solyd/lib-jitsi-meet\": \"" + JitsiLibrary.packagedVersion() + "\""),
                JitsiLibrary.packagedVersion());
        assertTrue(new String(packaged.script(), StandardCharsets.UTF_8).contains("JitsiMeetJS"));
        assertEquals(JitsiLibrary.of(packaged.script()).integrity(), packaged.integrity());
    }
}
