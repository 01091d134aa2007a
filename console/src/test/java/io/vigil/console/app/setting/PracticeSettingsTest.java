package io.vigil.console.app.setting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.conference.Deployment;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.call.conference.Media;
import io.vigil.console.checklist.Item;
import io.vigil.console.words.Notice;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeSettingsTest {
    private static final String SERVICE = "jitsi.service=wss://meet.example/xmpp-websocket";
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder = Path.of("");

    private PracticeSettings read(String... lines) throws Exception {
        Files.write(folder.resolve(PracticeSettings.FILE), List.of(lines));
        return PracticeSettings.in(folder);
    }

    private Notice refused(String... lines) {
        return assertThrows(CannotStart.class, () -> read(lines)).notice();
    }

    private void secret(String text, String permissions) throws IOException {
        var file = folder.resolve("secret");
        Files.writeString(file, text, StandardCharsets.US_ASCII);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }

    @Nested
    class WhatIsSet {
        @Test
        void nothingIsTheDirectEngine() throws Exception {
            assertEquals(PracticeSettings.USUAL, PracticeSettings.in(folder.resolve("nowhere")));
            assertEquals(PracticeSettings.USUAL, read());
            assertEquals(Engine.DIRECT, PracticeSettings.USUAL.engine());
        }

        @Test
        void theJitsiEngineAloneRunsOverVigilsOwnServer() throws Exception {
            var settings = read("# ours", "", "  call.engine = jitsi  ");

            assertEquals(new PracticeSettings(Engine.JITSI, Optional.empty(), Optional.empty()), settings);
        }

        @Test
        @Tag("SAFE-90")
        void pathsAreAllOrTheRelayAlone() throws Exception {
            assertEquals(Paths.ANY, PracticeSettings.USUAL.paths());
            assertEquals(Paths.ANY, read("call.paths=any").paths());
            assertEquals(Paths.RELAY_ONLY, read("call.paths=relay").paths());
        }

        @Test
        void aDeploymentIsKnownByItsAddressAlone() throws Exception {
            var deployment = read("call.engine=jitsi", SERVICE).deployment().orElseThrow();

            assertEquals("meet.example", deployment.domain());
            assertEquals("conference.meet.example", deployment.muc());
            assertEquals(Optional.empty(), deployment.focus());
            assertEquals(Media.PEER, deployment.media());
            assertEquals(Optional.empty(), deployment.tokens());
        }

        @Test
        void everythingOfItMayBeNamed() throws Exception {
            secret(SECRET + "\r\n", "rw-------");
            var deployment = read(
                            SERVICE,
                            "jitsi.domain=meet.internal",
                            "jitsi.muc=muc.meet.internal",
                            "jitsi.focus=focus.meet.internal",
                            "jitsi.media=bridge",
                            "jitsi.token.issuer=vigil",
                            "jitsi.token.audience=jitsi",
                            "jitsi.token.subject=*",
                            "jitsi.token.secret.file=secret")
                    .deployment()
                    .orElseThrow();

            assertEquals("meet.internal", deployment.domain());
            assertEquals("muc.meet.internal", deployment.muc());
            assertEquals(Optional.of("focus.meet.internal"), deployment.focus());
            assertEquals(Media.BRIDGE, deployment.media());
            var tokens = deployment.tokens().orElseThrow();
            assertEquals("vigil", tokens.issuer());
            assertEquals("jitsi", tokens.audience());
            assertEquals("*", tokens.subject());
            assertArrayEquals(
                    SECRET.getBytes(StandardCharsets.US_ASCII), tokens.secret().bytes());
        }

        @Test
        void tokensAreForTheIssuerAndTheDomainUnlessOthersAreNamed() throws Exception {
            secret(SECRET, "rw-------");

            var tokens = read(SERVICE, "jitsi.token.issuer=vigil", "jitsi.token.secret.file=secret")
                    .deployment()
                    .flatMap(Deployment::tokens)
                    .orElseThrow();

            assertEquals("vigil", tokens.audience());
            assertEquals("meet.example", tokens.subject());
        }

        @Test
        void aTokenLivesForFiveMinutesUnlessAnotherTimeIsNamed() throws Exception {
            secret(SECRET, "rw-------");
            var tokens = new String[] {SERVICE, "jitsi.token.issuer=vigil", "jitsi.token.secret.file=secret"};

            assertEquals(Duration.ofMinutes(5), life(tokens));
            for (var seconds : List.of(20, 60, 3600)) {
                var named = Arrays.copyOf(tokens, tokens.length + 1);
                named[tokens.length] = "jitsi.token.seconds=" + seconds;

                assertEquals(Duration.ofSeconds(seconds), life(named));
            }
        }

        private Duration life(String... lines) throws Exception {
            return read(lines)
                    .deployment()
                    .flatMap(Deployment::tokens)
                    .orElseThrow()
                    .life();
        }

        @Test
        void aLibraryLiesBesideTheSettings() throws Exception {
            var bytes = "a library".getBytes(StandardCharsets.UTF_8);
            Files.write(folder.resolve("lib.js"), bytes);

            var pin = read(
                            "jitsi.library=lib.js",
                            "jitsi.library.from=https://meet.example/libs/lib-jitsi-meet.min.js?v=7",
                            "jitsi.library.sha384=" + LibraryPin.sha384(bytes))
                    .library()
                    .orElseThrow();

            assertEquals(folder.resolve("lib.js"), pin.file());
            assertEquals(URI.create("https://meet.example/libs/lib-jitsi-meet.min.js?v=7"), pin.from());
            assertArrayEquals(bytes, pin.verified());
        }
    }

    @Nested
    class WhatIsRefused {
        @Test
        void aNameThatIsNotKnownWithItsLineAndThoseThatAre() {
            var notice = refused("# first", "jitsi.room=7");

            assertTrue(
                    notice.what()
                            .startsWith("Line 2 of " + folder.resolve(PracticeSettings.FILE) + " sets \"jitsi.room\""),
                    notice::what);
            assertTrue(notice.next().contains("call.engine, call.paths"), notice::next);
        }

        @Test
        void aNameTwiceAndOneWithoutAValue() {
            assertTrue(refused("call.engine=jitsi", "call.engine=direct").what().contains("Line 2"));
            assertTrue(refused("call.engine=").next().contains("call.engine=VALUE"));
            assertTrue(refused("call.engine").what().contains("no value"));
            assertTrue(refused("call.paths=relays").next().contains("any, relay"));
        }

        @Test
        void aFileThatIsNoText() throws Exception {
            Files.write(folder.resolve(PracticeSettings.FILE), new byte[] {(byte) 0xc3, 0x28});

            var notice = assertThrows(CannotStart.class, () -> PracticeSettings.in(folder))
                    .notice();

            assertTrue(notice.what().contains("cannot be read"), notice::what);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "call.engine=Jitsi",
                    "jitsi.service=https://meet.example/xmpp-websocket",
                    "jitsi.service=ws://meet.example/xmpp-websocket",
                    "jitsi.service=wss://meet..example/xmpp-websocket",
                    "jitsi.service=wss://meet-.example/xmpp-websocket",
                    "jitsi.service=wss://[:::]/xmpp-websocket"
                })
        void aValueThatCannotBeWithItsLineAndWhatIsAllowed(String line) {
            var notice = refused("", line);

            assertTrue(notice.what().startsWith("Line 2 of "), notice::what);
            assertTrue(notice.what().contains(line.substring(line.indexOf('=') + 1)), notice::what);
            assertTrue(notice.next().startsWith("Allowed is: "), notice::next);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "jitsi.domain=meet example",
                    "jitsi.muc=conference.meet.example/x",
                    "jitsi.focus=<focus>",
                    "jitsi.media=both"
                })
        void aValueOfADeploymentThatCannotBe(String line) {
            assertTrue(refused(SERVICE, line).what().startsWith("Line 2 of "));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "jitsi.domain=meet.example",
                    "jitsi.muc=conference.meet.example",
                    "jitsi.focus=focus.meet.example",
                    "jitsi.media=peer",
                    "jitsi.token.issuer=vigil"
                })
        void whatIsSaidOfADeploymentThatIsNotNamed(String line) {
            assertTrue(refused(line).next().startsWith("Set jitsi.service"));
        }

        @Test
        void aBridgeWithoutAFocus() {
            assertTrue(refused(SERVICE, "jitsi.media=bridge").next().startsWith("Set jitsi.focus"));
        }

        @Test
        void tokensByHalves() throws Exception {
            secret(SECRET, "rw-------");

            assertTrue(refused(SERVICE, "jitsi.token.issuer=vigil").next().startsWith("Set jitsi.token.secret.file"));
            assertTrue(refused(SERVICE, "jitsi.token.secret.file=secret").next().startsWith("Set jitsi.token.issuer"));
            assertTrue(refused(
                            SERVICE,
                            "jitsi.token.audience=a b",
                            "jitsi.token.issuer=v",
                            "jitsi.token.secret.file=secret")
                    .what()
                    .startsWith("Line 2 of "));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "19", "3601", "99999", "100000", "020", "-60", "60s", "1e3", "5 minutes"})
        void aTimeThatATokenCannotLive(String seconds) throws Exception {
            secret(SECRET, "rw-------");

            var notice = refused(
                    SERVICE,
                    "jitsi.token.issuer=vigil",
                    "jitsi.token.secret.file=secret",
                    "jitsi.token.seconds=" + seconds);

            assertTrue(notice.what().startsWith("Line 4 of "), notice::what);
            assertTrue(notice.next().contains("a number of seconds from 20 to 3600"), notice::next);
        }

        @Test
        void aTimeOfTokensThatAreNotMade() {
            assertTrue(refused(SERVICE, "jitsi.token.seconds=60").next().startsWith("Set jitsi.token.issuer"));
            assertTrue(refused("jitsi.token.seconds=60").next().startsWith("Set jitsi.service"));
        }

        @Test
        void aSecretThatIsNotThereOrCanBeGuessed() throws Exception {
            var names = new String[] {SERVICE, "jitsi.token.issuer=vigil", "jitsi.token.secret.file=secret"};

            assertTrue(refused(names).what().contains("cannot be read"));
            secret("too short\n", "rw-------");
            var notice = refused(names);
            assertTrue(notice.what().contains("9 characters"), notice::what);
            secret("x".repeat(5000), "rw-------");
            assertTrue(refused(names).what().contains("cannot be read"));
        }

        @Test
        @DisabledOnOs(value = OS.WINDOWS, disabledReason = "who reads a file is not told by permissions there")
        void aSecretThatOthersCanRead() throws Exception {
            secret(SECRET, "rw-r-----");

            var notice = refused(SERVICE, "jitsi.token.issuer=vigil", "jitsi.token.secret.file=secret");

            assertTrue(notice.next().contains("chmod 600"), notice::next);
        }

        @Test
        void aPinByHalvesOrOfAnotherShape() {
            assertTrue(refused("jitsi.library=lib.js").next().startsWith("Set jitsi.library.from"));
            var from = "jitsi.library.from=https://meet.example/lib.js";
            var hash = "jitsi.library.sha384=" + LibraryPin.sha384(new byte[1]);
            assertTrue(refused("jitsi.library=lib.js", from, "jitsi.library.sha384=sha384-x")
                    .what()
                    .startsWith("Line 3"));
            assertTrue(refused("jitsi.library=lib.js", "jitsi.library.from=http://meet.example/lib.js", hash)
                    .what()
                    .startsWith("Line 2"));
        }

        @Test
        void aLibraryThatIsLongerThanAnyIsNotReadAtAll() throws Exception {
            var file = folder.resolve("lib.js");
            try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(LibraryPin.MOST_BYTES + 1L);
            }
            var pin = new LibraryPin(file, URI.create("https://meet.example/lib.js"), LibraryPin.sha384(new byte[3]));

            var notice = assertThrows(CannotStart.class, pin::verified).notice();

            assertTrue(notice.what().contains("is not the one that this practice pinned"), notice::what);
        }

        @Test
        void aLibraryThatIsNotTheOneThatWasPinned() throws Exception {
            var pin = new LibraryPin(
                    folder.resolve("lib.js"),
                    URI.create("https://meet.example/lib.js"),
                    LibraryPin.sha384(new byte[3]));

            var missing = assertThrows(CannotStart.class, pin::verified).notice();
            assertTrue(missing.next().contains("./run jitsi pin https://meet.example/lib.js"), missing::next);
            Files.write(pin.file(), new byte[] {0, 0, 1});
            var changed = assertThrows(CannotStart.class, pin::verified).notice();
            assertTrue(changed.what().contains("is not the one that this practice pinned"), changed::what);
            for (var notice : List.of(missing, changed)) {
                assertTrue(notice.meaning().startsWith("No client is affected: nothing was started"), notice::meaning);
            }
        }
    }

    @Nested
    class HowDaysAreHeld {
        @Test
        void checksAreAddedAndLeftOffWithTheirReason() throws Exception {
            var day = read(
                            "day.mouth.minutes=8",
                            "day.setting.own = Door closed ; A small bell at hand",
                            "day.setting.off = MUSIC: silence is our way; LIGHTS: a skylight")
                    .day();

            assertEquals(8, day.minutesInMouth());
            assertEquals(Duration.ofMinutes(10), day.meditation());
            assertEquals(
                    List.of("Door closed", "A small bell at hand"), day.checks().own());
            assertEquals(Optional.of("silence is our way"), day.checks().whyLeftOff(Item.MUSIC));
            assertEquals(Optional.of("a skylight"), day.checks().whyLeftOff(Item.LIGHTS));
        }

        @Tag("P12")
        @Test
        void theMeditationTakesAsLongAsThePracticeSays() throws Exception {
            assertEquals(
                    Duration.ofMinutes(3),
                    read("day.meditation.minutes=3").day().meditation());
            assertEquals(
                    Duration.ofMinutes(30),
                    read("day.meditation.minutes=30").day().meditation());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "day.meditation.minutes=2",
                    "day.meditation.minutes=31",
                    "day.meditation.minutes=long",
                    "day.mouth.minutes=6",
                    "day.mouth.minutes=16",
                    "day.mouth.minutes=ten",
                    "day.setting.off=MUSIC",
                    "day.setting.off=MUSIC:",
                    "day.setting.off=MUSIC: a; MUSIC: b",
                    "day.setting.off=NOTHING: at all",
                    "day.setting.off=IDENTITY: we know them",
                    "day.setting.off=ADDRESS: we know it",
                    "day.setting.off=SITTER_IN_EARSHOT: at work",
                    "day.setting.off=SECOND_DEVICE: there is none",
                    "day.setting.off=CLEARANCE: old friends"
                })
        void whatCannotBeStopsTheStart(String line) {
            assertTrue(refused(line).what().contains(line.substring(0, line.indexOf('='))));
        }

        @Test
        void aCheckOfAMegabyteStopsTheStart() {
            assertTrue(refused("day.setting.own=" + "m".repeat(1 << 20)).what().contains("day.setting.own"));
        }
    }
}
