package io.vigil.signaling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the Debian package; that it installs and runs is shown by {@code src/package/try.sh}. */
class PackagedFilesTest {
    private static final Path FILES = Path.of("src", "package");

    private final Path folder;

    PackagedFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }

    /** Every setting of the packaged file, commented out or not, with the words before it. */
    private static Map<String, String> explained() throws IOException {
        var explained = new TreeMap<String, String>();
        var words = new ArrayList<String>();
        for (var line : lines(FILES.resolve("server.properties"))) {
            var setting = line.replaceFirst("^#(?=[a-z])", "");
            if (setting.matches("[a-z.]+=.*")) {
                explained.put(setting.split("=", 2)[0], String.join(" ", words));
            } else if (line.isBlank()) {
                words.clear();
            } else {
                words.add(line);
            }
        }
        return explained;
    }

    @Test
    void everySettingStandsThereWithItsReasonAndItsDefault() throws Exception {
        var explained = explained();

        assertEquals(Settings.names().stream().sorted().toList(), List.copyOf(explained.keySet()));
        explained.forEach((name, words) -> {
            assertTrue(words.length() > 40, name + " is explained by: " + words);
            if (name.endsWith(".seconds")) {
                assertTrue(words.contains("seconds"), name + " has a unit: " + words);
            }
        });
    }

    @Test
    void everySettingStandsInTheDocument() throws Exception {
        var document = Files.readString(Path.of("docs", "server.md"));
        for (var name : Settings.names()) {
            assertTrue(document.contains("| `" + name + "` |"), name);
        }
    }

    @Test
    void theyAreReadAsTheyAreAndReachNobody() throws Exception {
        for (var name : List.of("server.properties", "console.keys")) {
            Files.copy(FILES.resolve(name), folder.resolve(name));
        }
        var options = Arguments.read(new String[] {
                    "--settings", folder.resolve("server.properties").toString()
                })
                .options();

        assertTrue(options.listen().getAddress().isLoopbackAddress());
        assertEquals(List.of(), options.services().relays());
    }

    @Test
    void whatIsCommentedOutIsWhatCountsWithoutIt() throws Exception {
        var text = String.join("\n", lines(FILES.resolve("server.properties")))
                .replace("#turn.check.seconds", "turn.check.seconds")
                .replace("#turn.relay.ports", "turn.relay.ports")
                .replace("#resume.seconds", "resume.seconds")
                .replace("console.keys=", "#console.keys=");
        var written = Settings.read(Files.writeString(folder.resolve("server.properties"), text));
        var bare = Settings.read(Files.writeString(folder.resolve("bare.properties"), ""));

        assertEquals(bare.relays().checkEvery(), written.relays().checkEvery());
        assertEquals(bare.relays().ports(), written.relays().ports());
        assertEquals(bare.resumeWindow(), written.resumeWindow());
    }

    @Test
    void theServiceWritesNowhereOwnsNothingAndMayBindAPort() throws Exception {
        var unit = lines(FILES.resolve("vigil-server.service"));

        assertTrue(
                unit.containsAll(List.of(
                        "DynamicUser=yes",
                        "ProtectSystem=strict",
                        "ProtectHome=yes",
                        "PrivateTmp=yes",
                        "NoNewPrivileges=yes",
                        "CapabilityBoundingSet=CAP_NET_BIND_SERVICE",
                        "AmbientCapabilities=CAP_NET_BIND_SERVICE",
                        "SystemCallFilter=@system-service",
                        "SystemCallFilter=~@privileged @resources",
                        "TimeoutStopSec=30",
                        "LimitCORE=0")),
                unit.toString());
        for (var line : unit) {
            assertTrue(!line.matches("(ReadWritePaths|CacheDirectory|LogsDirectory|BindPaths)=.*"), line);
        }
    }

    @Test
    void everyCommandOfTheDocumentIsTypedByTheTry() throws Exception {
        var document = lines(Path.of("docs", "operations.md"));
        var script = Files.readString(FILES.resolve("try.sh"));

        for (var line : document) { // a block of another kind would be left out in silence
            assertTrue(!line.startsWith("```") || line.equals("```sh") || line.equals("```"), line);
            assertTrue(!line.startsWith("    "), "commands stand in blocks: " + line);
        }
        assertTrue(document.contains("```sh"));
        for (var step : List.of(
                "block \"$document\" 1 | in_root",
                "last=$(blocks \"$document\")",
                "for number in $(seq 2 $((last - 1))); do typed \"$document\" \"$number\"",
                "typed \"$document\" \"$last\"")) {
            assertTrue(script.contains(step), step);
        }
    }
}
