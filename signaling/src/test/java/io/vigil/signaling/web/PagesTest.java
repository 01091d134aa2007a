package io.vigil.signaling.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.vigil.crypto.proof.Digest;
import io.vigil.signaling.web.Pages.Scheme;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final Pattern LISTED = Pattern.compile("\"([^\"]+)\": \"([0-9a-f]{64})\"");
    private static final int ASKED = 200;
    /** Headers, and far less than any script. */
    private static final int AN_ANSWER = 8 * 1024;

    private final Pages pages = new Pages(List.of(), ServerOptions.Media.USUAL);

    private Optional<Pages.Page> at(String path) {
        return pages.at(path, "practice.example", Scheme.TLS);
    }

    private static byte[] bytes(ByteBuffer content) {
        var bytes = new byte[content.remaining()];
        content.get(bytes);
        return bytes;
    }

    /** Every file of the build, with its hash. */
    private Map<String, String> listed() {
        var manifest = new String(bytes(at("/manifest.json").orElseThrow().content()), StandardCharsets.UTF_8);
        return LISTED.matcher(manifest)
                .results()
                .collect(Collectors.toUnmodifiableMap(file -> file.group(1), file -> file.group(2)));
    }

    @Test
    void areThoseOfTheBuildAgainAndAgain() {
        var assets = new HashMap<>(listed());
        assets.keySet().removeIf(file -> !file.startsWith("assets/"));
        assertFalse(assets.isEmpty());

        for (var round = 0; round < 2; round++) {
            assets.forEach((file, hash) -> {
                var content = at("/" + file).orElseThrow().content();
                assertTrue(content.isReadOnly());
                assertEquals(hash, HexFormat.of().formatHex(Digest.sha256(bytes(content))), file);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/none-000000000000.js", "/assets/", "/pane/index.html", "/guest.html", "/jitsi/version"})
    void areNoOthers(String path) {
        assertEquals(Optional.empty(), at(path));
    }

    @Test
    void areNotReadAgainForWhoeverAsks() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var largest = "/"
                + listed().keySet().stream()
                        .filter(file -> file.matches("assets/guest-.*\\.js"))
                        .findFirst()
                        .orElseThrow();
        for (var path : List.of(largest, "/j", "/assets/none.js")) {
            var before = threads.getCurrentThreadAllocatedBytes();
            for (var i = 0; i < ASKED; i++) {
                assertEquals(path.equals("/assets/none.js"), at(path).isEmpty());
            }
            var each = (threads.getCurrentThreadAllocatedBytes() - before) / ASKED;

            assertTrue(each < AN_ANSWER, path + ": " + each + " bytes for each who asks");
        }
    }
}
