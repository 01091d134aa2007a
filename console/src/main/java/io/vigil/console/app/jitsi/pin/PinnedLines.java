package io.vigil.console.app.jitsi.pin;

import io.vigil.console.app.setting.LibraryPin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts some settings into a file and leaves every other line, and every comment, as it stands. */
final class PinnedLines {
    private PinnedLines() {}

    /** @param values by the names of {@link LibraryPin#NAMES}, all of them */
    static void write(Path settings, Map<String, String> values) throws IOException {
        var before = Files.exists(settings) ? Files.readAllLines(settings, StandardCharsets.UTF_8) : List.<String>of();
        var open = new HashMap<>(values);
        var after = new ArrayList<String>();
        for (var line : before) {
            var value = open.remove(name(line));
            after.add(value == null ? line : name(line) + "=" + value);
        }
        for (var name : LibraryPin.NAMES) {
            var value = open.get(name);
            if (value != null) {
                after.add(name + "=" + value);
            }
        }
        WholeFile.write(settings, (String.join("\n", after) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String name(String line) {
        var equals = line.indexOf('=');
        return equals < 0 ? line : line.substring(0, equals).strip();
    }
}
