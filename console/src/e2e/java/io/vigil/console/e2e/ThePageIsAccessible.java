package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every state of the client's page and of the sitter's, drawn by a real Chromium in each language, light and dark, from 320 px
 * to 1024 px and at 200 %: axe-core finds nothing against WCAG 2.2 AA, nothing is cut off or too small to touch or read, and
 * what hands and keys do is what they mean. The first of the two programs finds what it plants itself.
 */
@Tag("SAFE-75")
class ThePageIsAccessible {
    private static final Path PAGES = Path.of("..", "signaling", "web");
    private static final int MINUTES = 8;

    @Test
    void toEverybodyWhoReadsIt() throws Exception {
        var report = run("test/preview/axe.mjs");

        for (var language : List.of("en", "de", "es")) {
            assertTrue(report.contains("ok  axe, light, " + language), report);
            assertTrue(report.contains("ok  fits phone-200-percent, " + language), report);
            assertTrue(report.contains("ok  sitter, axe, dark, " + language), report);
            assertTrue(report.contains("ok  sitter, fits phone-200-percent, " + language), report);
            assertTrue(report.contains("ok  prescriber, axe, dark, " + language), report);
            assertTrue(report.contains("ok  prescriber, fits phone-200-percent, " + language), report);
        }
        assertEquals(8, report.split("ok  planted and found", -1).length - 1, report);
        assertFalse(report.contains("NOT "), report);
    }

    @Test
    void toHandsAndKeysInTheDark() throws Exception {
        var report = run("test/preview/hands.mjs");

        assertTrue(report.contains("ok  a hold calls, once"), report);
        assertFalse(report.contains("NOT "), report);
    }

    /** Runs one of the page's own programs to its end. */
    private static String run(String program) throws IOException, InterruptedException {
        var process = new ProcessBuilder("node", program)
                .directory(PAGES.toFile())
                .redirectErrorStream(true)
                .start();
        try {
            var report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), report);
            assertEquals(0, process.exitValue(), report);
            return report;
        } finally {
            process.destroy();
        }
    }
}
