package io.vigil.console.video;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFilesTest {
    private final PageFiles files =
            new PageFiles("io/vigil/console/video/pane/", Map.of("/jitsi/AbC-_1.js", new byte[] {1, 2, 3}));

    @Test
    void theStartIsThePageItself() {
        assertEquals(
                "text/html",
                files.at("https://console.vigil.invalid/").orElseThrow().type());
        assertEquals(
                "text/javascript",
                files.at("https://console.vigil.invalid/pane.js").orElseThrow().type());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://console.vigil.invalid/nothing.js",
                "https://console.vigil.invalid/../PageFilesTest.class",
                "https://console.vigil.invalid/pane/../../words/words.properties",
                "https://console.vigil.invalid/%2e%2e/words/words.properties",
                "https://console.vigil.invalid/.hidden.js",
                "https://console.vigil.invalid//pane.js",
                "https://console.vigil.invalid/PANE.JS/",
                "https://console.vigil.invalid/index",
                "http://console.vigil.invalid/",
                "https://console.vigil.invalid.example.org/",
                "https://console.vigil.invalid:444/",
                "https://somebody@console.vigil.invalid/",
                "https://example.org/pane.js",
                "file:///pane.js",
                "not an address"
            })
    void nothingElseIsAnswered(String url) {
        assertEquals(Optional.empty(), files.at(url));
    }

    @Test
    void onlyTheExactAddressIsThePage() {
        assertTrue(PageFiles.isThePage("https://console.vigil.invalid/"));
        assertFalse(PageFiles.isThePage("https://console.vigil.invalid/#elsewhere"));
        assertFalse(PageFiles.isThePage("https://console.vigil.invalid/pane.js"));
    }

    @Test
    void aFolderWithoutAPageIsAMistakeOfOurs() {
        assertThrows(IllegalArgumentException.class, () -> new PageFiles("io/vigil/console/words/", Map.of()));
    }

    @Test
    void theWorkerThatSealsFramesIsServedAndMayRun() {
        var page = new PageFiles(VideoPane.PAGES, Map.of());
        var policy = PageFiles.headers().getOrDefault("Content-Security-Policy", "");

        assertTrue(page.at("https://console.vigil.invalid/seal.js").isPresent());
        assertTrue(policy.contains("worker-src 'self'"), policy);
    }

    @Test
    void thePageMayOpenNoConnectionAndFilmNoScreen() {
        var headers = PageFiles.headers();

        assertTrue(headers.getOrDefault("Content-Security-Policy", "").contains("connect-src 'none'"));
        assertTrue(headers.getOrDefault("Content-Security-Policy", "").startsWith("default-src 'none'"));
        assertTrue(headers.getOrDefault("Permissions-Policy", "").contains("display-capture=()"));
    }
}
