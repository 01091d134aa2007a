package io.vigil.console.video;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Which Chromium comes with the console, known before it has started.
 *
 * @param version as it names itself
 * @param built the day it was built on
 */
public record ChromiumRelease(String version, LocalDate built) {
    /** The one that this program brings. */
    public static ChromiumRelease brought() {
        var read = ResourceBundle.getBundle(ChromiumRelease.class.getPackageName() + ".chromium", Locale.ROOT);
        return new ChromiumRelease(read.getString("version"), LocalDate.parse(read.getString("built")));
    }
}
