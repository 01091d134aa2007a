package io.vigil.console.desk.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vigil.console.escalation.TelephoneUri;
import io.vigil.console.words.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a desktop of the test's own, by the programs that every Linux desktop has. */
@Tag("SAFE-99")
class DialOutTest {
    private static final int SECONDS = 30;

    private final Path home;

    private final BlockingQueue<Notice> notices = new LinkedBlockingQueue<>();

    DialOutTest(@TempDir Path home) {
        this.home = home;
    }

    @BeforeEach
    void aLinuxDesktop() throws IOException {
        assumeTrue(
                System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux"),
                "elsewhere the JDK hands it over");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/xdg-open")), "no xdg-open: install xdg-utils");
        Files.createDirectories(home.resolve("applications"));
    }

    private DialOut dial() {
        return new DialOut(
                notices::add,
                Map.of(
                        "XDG_DATA_HOME", home.toString(),
                        "XDG_DATA_DIRS", home.toString(),
                        "XDG_CONFIG_HOME", home.toString(),
                        "XDG_CONFIG_DIRS", home.toString(),
                        "XDG_CURRENT_DESKTOP", "",
                        "DISPLAY", ":0",
                        "BROWSER", "/bin/false"));
    }

    private void telephoneIs(String program) throws IOException {
        var applications = home.resolve("applications");
        Files.writeString(
                applications.resolve("telephone.desktop"),
                "[Desktop Entry]\nType=Application\nName=Telephone\nExec=" + program
                        + " %u\nMimeType=x-scheme-handler/tel;\n");
        var defaults = "[Default Applications]\nx-scheme-handler/tel=telephone.desktop\n";
        Files.writeString(applications.resolve("mimeapps.list"), defaults);
        Files.writeString(home.resolve("mimeapps.list"), defaults);
    }

    private static TelephoneUri number(String typed) {
        return TelephoneUri.read(typed).uri().orElseThrow();
    }

    private DialOut.Handler found() throws InterruptedException {
        var found = new LinkedBlockingQueue<DialOut.Handler>();
        dial().look(found::add);
        return first(found);
    }

    private static <T> T first(BlockingQueue<T> queue) throws InterruptedException {
        var first = queue.poll(SECONDS, TimeUnit.SECONDS);
        assertNotNull(first);
        return first;
    }

    @Test
    void aDesktopWithoutATelephoneIsFoundToHaveNone() throws Exception {
        assertEquals(DialOut.Handler.NONE, found());
    }

    @Test
    void theNumberArrivesAtTheTelephoneAndNothingSaysThatItWasCalled() throws Exception {
        var given = home.resolve("given.txt");
        var program = home.resolve("telephone.sh");
        Files.writeString(program, "#!/bin/sh\nprintf '%s' \"$1\" > '" + given + "'\n");
        assertTrue(program.toFile().setExecutable(true));
        telephoneIs(program.toString());
        assertEquals(DialOut.Handler.THERE, found());

        dial().dial(number("+49 (0)30 / 901820 ext 12"));

        assertEquals(
                new Notice(
                        "+49 (0)30 / 901820 ext 12 was handed to this computer's telephone program.",
                        "Whether it rings there is not known here, and nothing of it is kept.",
                        "Start the rung, and say how it ended. If nothing rings, dial the number by hand."),
                first(notices));
        assertEquals("tel:+4930901820;ext=12", Files.readString(given));
    }

    @Test
    void aTelephoneThatFailsIsToldInThreeSentencesWithoutTheNumber() throws Exception {
        telephoneIs("/bin/false");

        dial().dial(number("555-0142"));

        assertEquals(
                new Notice(
                        "This computer's telephone did not take the number.",
                        "Nobody is being called by it.",
                        "Dial the number by hand: it stands large on the ladder."),
                first(notices));
    }
}
