package io.vigil.signaling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a practice sets for conferences on its own server; everything else is in {@link MainTest}. */
class SettingsTest {
    private final Path folder;

    SettingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Settings read(String... lines) throws IOException, CannotStart {
        return Settings.read(Files.write(folder.resolve("server.properties"), List.of(lines)));
    }

    private String refused(String... lines) {
        var said = String.valueOf(
                assertThrows(CannotStart.class, () -> read(lines)).getMessage());
        assertEquals(3, said.lines().count(), said);
        assertTrue(said.contains("No session is affected: nothing was started."), said);
        return said;
    }

    @Test
    void withoutAWordThereIsNoDeploymentAndNoOtherLibrary() throws Exception {
        for (var settings : List.of(Settings.none(), read("hosts=practice.example"))) {
            assertEquals(List.of(), settings.deployments());
            assertEquals(Optional.empty(), settings.library());
        }
    }

    @Test
    void deploymentsAreNamedByTheirOrigins() throws Exception {
        assertEquals(
                List.of(URI.create("wss://meet.practice.example"), URI.create("wss://other.example:8443")),
                read("jitsi.services = wss://Meet.Practice.example, wss://other.example:8443")
                        .deployments());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meet.example",
                "https://meet.example",
                "ws://meet.example",
                "wss://",
                "wss://meet.example/xmpp-websocket",
                "wss://meet.example:port",
                "wss://meet..example",
                "wss://meet.example-",
                "wss://meet.example;script-src",
                "wss://*.example"
            })
    void whatIsNoneIsNamedWithAnExample(String text) {
        var said = refused("jitsi.services=wss://first.example " + text);

        assertTrue(said.contains("names \"" + text + "\", which is no address of a deployment."), said);
        assertTrue(said.endsWith("Write for example jitsi.services=wss://meet.practice.example."), said);
    }

    @Test
    void aLibraryLiesBesideTheSettings() throws Exception {
        var file = Files.writeString(folder.resolve("lib.js"), "JitsiMeetJS={}");

        assertEquals(Optional.of(file), read("jitsi.library=lib.js").library());
        assertEquals(Optional.of(file), read("jitsi.library=" + file).library());
    }

    @Test
    void aLibraryThatIsNotThereStopsTheStart() {
        var said = refused("jitsi.library=missing.js");

        assertTrue(said.startsWith("jitsi.library in "), said);
        assertTrue(said.contains("missing.js, which cannot be read."), said);
    }

    @Test
    void everyValueThatCannotBeIsNamedWithItsLineAndWhatMayStandThere() {
        assertTrue(refused("# first", "", "resume.seconds=0").startsWith("resume.seconds in line 3 of "));
        assertTrue(refused("turn.check.seconds=3601").contains("no number from 0 to 3600"));
        assertTrue(refused("turn.check.seconds=1e3").contains("no number from 0 to 3600"));
        for (var ports : List.of("65535-49152", "80-90", "49152", "49152-70000")) {
            assertTrue(refused("turn.relay.ports=" + ports).endsWith("turn.relay.ports=49152-65535."), ports);
        }
        assertTrue(refused("turn.external.address=relay.example").contains("which is no address."));
        for (var place : List.of("9464", ":9464", "127.0.0.1", "127.0.0.1:99999", "0.0.0.0:9464", "192.0.2.1:9464")) {
            assertTrue(refused("metrics.listen=" + place).endsWith("metrics.listen=127.0.0.1:9464."), place);
        }
    }

    @Test
    void anAuthorityIsAskedOnlyWhenItIsSaidHow() throws Exception {
        var directory = "acme.directory=https://authority.example/directory";
        var state = "acme.folder=" + folder;
        var host = "hosts=practice.example";

        var acme = read(directory, "acme.terms=agreed", "acme.contact=a@practice.example", state, host)
                .acme()
                .orElseThrow();

        assertEquals(List.of("practice.example"), acme.hosts());
        assertEquals(80, acme.listen().getPort());
        assertEquals(folder.resolve("key.pem"), acme.key());
        assertEquals(Optional.empty(), read(host, "acme.terms=agreed").acme());
        assertTrue(refused(directory, state, host).endsWith("Read them, then write acme.terms=agreed."));
        assertTrue(refused("acme.directory=http://a/", state, host).contains("no directory of an authority"));
        assertTrue(refused(directory, "acme.terms=agreed", state).contains("hosts gives no names for it"));
        assertTrue(refused(directory, "acme.terms=agreed", state, "hosts=192.0.2.1")
                .contains("hosts gives no names"));
        assertTrue(refused(directory, "acme.terms=agreed", host).contains("needs a folder"));
        assertTrue(refused(directory, "acme.terms=agreed", host, "acme.folder=" + folder.resolve("missing"))
                .startsWith("acme.folder in line 4 of "));
        assertTrue(refused(directory, "acme.terms=agreed", state, host, "acme.contact=nobody")
                .contains("no mail address"));
        assertTrue(refused(directory, "acme.terms=agreed", state, host, "acme.listen=80")
                .contains("no address and port"));
        var pem = Files.writeString(folder.resolve("a.pem"), "");
        assertTrue(refused(directory, "acme.terms=agreed", state, host, "tls.certificate=" + pem, "tls.key=" + pem)
                .contains("stands beside a certificate of your own"));
    }

    @Test
    void whatIsNotSetHasAValueOfItsOwn() throws Exception {
        var settings = read();

        assertEquals(Duration.ofSeconds(60), settings.relays().checkEvery());
        assertEquals(new Settings.Ports(49_152, 65_535), settings.relays().ports());
        assertEquals(Optional.empty(), settings.metrics());
        assertEquals(Optional.empty(), settings.listen());
    }

    @Test
    void theSecretOfTheRelayIsNotSaid() throws Exception {
        var settings = read("turn.urls=turn:relay.example", "turn.secret=planted-secret");

        assertEquals("planted-secret", settings.relays().secret());
        assertEquals(-1, settings.toString().indexOf("planted-secret"));
    }
}
