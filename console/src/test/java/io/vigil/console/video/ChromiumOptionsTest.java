package io.vigil.console.video;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.video.ChromiumOptions.Extra;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChromiumOptionsTest {
    private static final ChromiumOptions PLAIN = ChromiumOptions.in(Path.of("cache"));

    @Test
    void aTherapistsConsoleHasRealDevicesAndLooksUpNobody() {
        var arguments = ChromiumArguments.of(PLAIN);

        assertTrue(arguments.contains("--host-resolver-rules=MAP * ~NOTFOUND"), arguments.toString());
        assertFalse(arguments.toString().contains("fake"), arguments.toString());
        assertFalse(arguments.toString().contains("loopback"), arguments.toString());
        assertFalse(arguments.toString().contains("ignore-certificate"), arguments.toString());
    }

    @Test
    void theRelaysMayBeLookedUp() {
        var arguments = ChromiumArguments.of(PLAIN.reaching(List.of("relay.example.org", "[::1]")));

        assertTrue(
                arguments.contains("--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE relay.example.org,EXCLUDE [::1]"),
                arguments.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "a,MAP * 127.0.0.1", "a b"})
    void whatIsNoHostIsRefused(String host) {
        assertThrows(IllegalArgumentException.class, () -> PLAIN.reaching(List.of(host)));
    }

    @Test
    void extrasAddUp() {
        var options = PLAIN.with(Extra.FAKE_DEVICES).with(Extra.LOOPBACK_CALLS).reaching(List.of("a"));

        assertEquals(Set.of(Extra.FAKE_DEVICES, Extra.LOOPBACK_CALLS), options.extras());
        assertTrue(ChromiumArguments.of(options).contains("--use-fake-device-for-media-stream=device-count=3"));
        assertTrue(ChromiumArguments.of(options).contains("--allow-loopback-in-peer-connection"));
    }

    @Nested
    class TheProfile {
        @Test
        void isPrivateAndGoneAfterwards(@TempDir Path cache) throws IOException {
            var profile = ProfileFolder.create(cache);
            Files.createDirectories(profile.path().resolve("Default"));
            Files.writeString(profile.path().resolve("Default/History"), "x");

            assertTrue(profile.path().isAbsolute());
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(profile.path())));
            profile.delete();
            profile.delete();

            assertTrue(Files.notExists(profile.path()));
        }

        @Test
        void ofADeadProcessIsDeletedAndThatOfALivingOneIsNot(@TempDir Path cache) throws IOException {
            var living = ProfileFolder.create(cache).path();
            var dead = Files.createDirectories(living.resolveSibling("pane-999999999999-7/Default"));
            var other = Files.createDirectories(living.resolveSibling("something-else"));

            var next = ProfileFolder.create(cache).path();

            assertTrue(Files.exists(living) && Files.exists(next) && Files.exists(other));
            assertTrue(Files.notExists(dead.getParent()));
        }
    }
}
