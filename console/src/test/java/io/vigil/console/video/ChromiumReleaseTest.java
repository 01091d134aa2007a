package io.vigil.console.video;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.GZIPInputStream;
import me.friwi.jcefmaven.CefBuildInfo;
import me.friwi.jcefmaven.EnumPlatform;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;

class ChromiumReleaseTest {
    @Test
    void isTheOneThatLiesOnTheClassPath() throws Exception {
        var build = CefBuildInfo.fromClasspath();
        var named = build.getReleaseTag();

        assertEquals(
                named.substring(named.indexOf("+chromium-") + "+chromium-".length()),
                ChromiumRelease.brought().version());
        assertEquals(dayOfItsLibrary(named), ChromiumRelease.brought().built());
    }

    private static LocalDate dayOfItsLibrary(String release) throws Exception {
        var name = "jcef-natives-" + EnumPlatform.getCurrentPlatform().getIdentifier() + "-" + release + ".tar.gz";
        try (var packed = ChromiumReleaseTest.class.getClassLoader().getResourceAsStream(name)) {
            return packed == null ? fail("no " + name + " on the class path") : dayIn(packed);
        }
    }

    private static LocalDate dayIn(InputStream packed) throws IOException {
        try (var tar = new TarArchiveInputStream(new BufferedInputStream(new GZIPInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().endsWith("libcef.so") || entry.getName().endsWith("libcef.dll")) {
                    return entry.getLastModifiedTime()
                            .toInstant()
                            .atZone(ZoneOffset.UTC)
                            .toLocalDate();
                }
            }
        }
        return fail("no library of Chromium in it");
    }
}
