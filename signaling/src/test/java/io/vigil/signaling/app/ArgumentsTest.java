package io.vigil.signaling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {
    private final Path folder;

    ArgumentsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Arguments with(String... lines) throws IOException, CannotStart {
        var file = Files.write(folder.resolve("server.properties"), List.of(lines));
        return Arguments.read(new String[] {"--settings", file.toString()});
    }

    private String refused(String... lines) {
        return String.valueOf(assertThrows(
                        CannotStart.class, () -> with(lines).turnConfiguration().text())
                .getMessage());
    }

    @Test
    void theSettingsSayWhereToListenAndAnArgumentGoesBeforeThem() throws Exception {
        var settings = with("listen=127.0.0.1:4711");
        assertEquals(4711, settings.options().listen().getPort());

        var both = Arguments.read(
                new String[] {"--settings", folder.resolve("server.properties").toString(), "--listen", "127.0.0.1:4712"
                });
        assertEquals(4712, both.options().listen().getPort());
    }

    @Test
    void withoutAPlaceToListenNothingStarts() {
        assertThrows(CannotStart.class, () -> with("hosts=a").options());
    }

    @Test
    void theConfigurationOfCoturnFollowsFromTheSettings() throws Exception {
        var text = with(
                        "hosts=practice.example, www.practice.example",
                        "turn.urls=turn:relay.example, turn:relay.example?transport=tcp turns:relay.example:443",
                        "turn.secret=shared",
                        "turn.external.address=203.0.113.7",
                        "turn.relay.ports=50000-50100")
                .turnConfiguration()
                .text();

        assertTrue(
                text.lines()
                        .toList()
                        .containsAll(List.of(
                                "realm=practice.example",
                                "static-auth-secret=shared",
                                "listening-port=3478",
                                "tls-listening-port=443",
                                "external-ip=203.0.113.7",
                                "min-port=50000",
                                "max-port=50100")),
                text);
    }

    @Test
    void whatCoturnCannotBeIsSaid() {
        assertTrue(refused("hosts=a").contains("turn.urls, turn.secret or hosts is missing"));
        assertTrue(refused("hosts=a", "turn.secret=s", "turn.urls=turn:r:3478, turn:r:3479?transport=tcp")
                .startsWith("turn.urls names more than one port for turn:."));
    }
}
