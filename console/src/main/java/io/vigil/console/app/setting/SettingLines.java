package io.vigil.console.app.setting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The lines of a practice's settings, each with its number, so that whoever wrote it finds it again. */
final class SettingLines {
    static final List<String> NAMES = List.of(
            "call.engine",
            "call.paths",
            SecondServer.HOST,
            SecondServer.PIN,
            "jitsi.service",
            "jitsi.domain",
            "jitsi.muc",
            "jitsi.focus",
            "jitsi.media",
            "jitsi.token.issuer",
            "jitsi.token.audience",
            "jitsi.token.subject",
            "jitsi.token.secret.file",
            "jitsi.token.seconds",
            "jitsi.library",
            "jitsi.library.from",
            "jitsi.library.sha384",
            "day.mouth.minutes",
            "day.meditation.minutes",
            "day.setting.own",
            "day.setting.off");

    private final Path file;
    private final Map<String, Line> lines = new TreeMap<>();

    /** @param number the first line of a file is 1 */
    record Line(int number, String value) {}

    private SettingLines(Path file) {
        this.file = file;
    }

    /** None when there is no such file. */
    static SettingLines read(Path file) throws CannotStart {
        var settings = new SettingLines(file);
        if (!Files.exists(file)) {
            return settings;
        }
        try {
            var number = 0;
            for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                settings.take(++number, line.strip());
            }
        } catch (IOException e) { // no text in UTF-8 is one of them
            throw new CannotStart(SettingNotices.unreadable(file), e);
        }
        return settings;
    }

    private void take(int number, String line) throws CannotStart {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        var equals = line.indexOf('=');
        var name = equals < 0 ? line : line.substring(0, equals).strip();
        if (!NAMES.contains(name)) {
            throw new CannotStart(SettingNotices.noSetting(file, number, name, NAMES));
        }
        if (equals < 0 || line.substring(equals + 1).isBlank()) {
            throw new CannotStart(SettingNotices.noValue(file, number, name));
        }
        if (lines.put(name, new Line(number, line.substring(equals + 1).strip())) != null) {
            throw new CannotStart(SettingNotices.twice(file, number, name));
        }
    }

    Path file() {
        return file;
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(lines.get(name)).map(Line::value);
    }

    /** The first of these names that is set. */
    Optional<String> firstSet(String... names) {
        for (var name : names) {
            if (lines.containsKey(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** That the value of {@code name} cannot be; it is set. */
    CannotStart refused(String name, String allowed) {
        var line = lines.getOrDefault(name, new Line(0, ""));
        return new CannotStart(SettingNotices.badValue(file, line.number(), name, line.value(), allowed));
    }

    /** That {@code name}, which is set, says nothing without {@code other}. */
    CannotStart lacks(String name, String other) {
        var line = lines.getOrDefault(name, new Line(0, ""));
        return new CannotStart(SettingNotices.lacks(file, line.number(), name, other));
    }
}
