package io.vigil.console.app.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.ConsoleOptions.PracticeServer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The practice's second server, as it is set and as it is refused. */
class SecondServerTest {
    private static final String PIN = "A".repeat(43) + "=";

    @TempDir
    private Path folder = Path.of("");

    private PracticeSettings read(String... lines) throws Exception {
        Files.write(folder.resolve(PracticeSettings.FILE), List.of(lines));
        return PracticeSettings.in(folder);
    }

    private ConsoleOptions startedWith(Optional<String> first) throws Exception {
        var options = ConsoleOptions.ofThisUser().in(folder).by(read("server.second=second.example"));
        return first.map(address -> options.at(new PracticeServer(URI.create(address), Optional.empty())))
                .orElse(options);
    }

    @Test
    void thereIsNoneUnlessItIsSet() throws Exception {
        assertEquals(Optional.empty(), read().second());
    }

    @ParameterizedTest
    @ValueSource(strings = {"second.example", "second.example:8443", "192.0.2.7:443", "localhost"})
    void isAHostAndPerhapsAPort(String host) throws Exception {
        assertEquals(
                Optional.of(new SecondServer(host, Optional.empty())),
                read("server.second=" + host).second());
    }

    @Test
    void isWrittenInSmallLettersAndMayHaveAPin() throws Exception {
        assertEquals(
                Optional.of(new SecondServer("second.example", Optional.of(PIN))),
                read("server.second=Second.Example", "server.second.pin=" + PIN).second());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://second.example",
                "second.example/j",
                "second.example:",
                "second.example:0",
                "second.example:65536",
                "second..example",
                "two words",
                "somebody@second.example",
                "second.example~third.example",
                "-"
            })
    void nothingElseIsTaken(String host) {
        var notice = assertThrows(CannotStart.class, () -> read("call.engine=direct", "server.second=" + host))
                .notice();

        assertTrue(notice.what().startsWith("Line 2 of "), notice.what());
        assertTrue(notice.next().contains("HOST or HOST:PORT"), notice.next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "not base64 at all", "%%%"})
    void aPinIsThirtyTwoBytes(String pin) {
        assertTrue(
                assertThrows(CannotStart.class, () -> read("server.second=second.example", "server.second.pin=" + pin))
                        .notice()
                        .next()
                        .contains("44 characters"));
    }

    @Test
    void aPinAloneSaysNothing() {
        assertTrue(assertThrows(CannotStart.class, () -> read("server.second.pin=" + PIN))
                .notice()
                .what()
                .contains("server.second is missing"));
    }

    @Test
    void aSecondWithoutAFirstDoesNotStart() throws Exception {
        var options = startedWith(Optional.empty());

        assertTrue(assertThrows(CannotStart.class, options::checked)
                .notice()
                .next()
                .contains("--server"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://second.example", "https://Second.Example:443"})
    void theFirstAgainIsNoSecond(String first) throws Exception {
        var options = startedWith(Optional.of(first));

        assertThrows(CannotStart.class, options::checked);
    }

    @Test
    void twoServersOfOneHostAreTwo() throws Exception {
        var options = startedWith(Optional.of("https://second.example:8443"));

        assertEquals(options, options.checked());
        assertEquals(
                URI.create("https://second.example"),
                options.practice().second().orElseThrow().beside(URI.create("https://first.example:8443")));
        assertFalse(options.practice().second().orElseThrow().is(URI.create("https://first.example")));
    }
}
