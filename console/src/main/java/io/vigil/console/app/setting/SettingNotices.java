package io.vigil.console.app.setting;

import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Why a practice's settings stop the start. Numbers of lines are written without grouping, as an editor shows them. */
final class SettingNotices {
    private static final Words WORDS = Words.of(SettingNotices.class);

    private SettingNotices() {}

    static Notice unreadable(Path file) {
        return WORDS.notice("settings.unreadable", file);
    }

    static Notice noSetting(Path file, int line, String name, List<String> names) {
        return WORDS.notice("settings.noSetting", file, String.valueOf(line), name, String.join(", ", names));
    }

    static Notice noValue(Path file, int line, String name) {
        return WORDS.notice("settings.noValue", file, String.valueOf(line), name);
    }

    static Notice twice(Path file, int line, String name) {
        return WORDS.notice("settings.twice", file, String.valueOf(line), name);
    }

    static Notice badValue(Path file, int line, String name, String value, String allowed) {
        return WORDS.notice("settings.badValue", file, String.valueOf(line), name, value, allowed);
    }

    static Notice lacks(Path file, int line, String name, String other) {
        return WORDS.notice("settings.lacks", file, String.valueOf(line), name, other);
    }

    /** A second server is set, and the console was started without a first. */
    static Notice secondAlone(Path file, String second) {
        return WORDS.notice("settings.secondAlone", file, second);
    }

    /** The second server is the first one. */
    static Notice secondIsFirst(Path file, String second) {
        return WORDS.notice("settings.secondIsFirst", file, second);
    }

    static Notice noSecret(Path file) {
        return WORDS.notice("settings.noSecret", file);
    }

    static Notice openSecret(Path file) {
        return WORDS.notice("settings.openSecret", file);
    }

    static Notice shortSecret(Path file, int bytes, int least) {
        return WORDS.notice("settings.shortSecret", file, bytes, least);
    }

    static Notice noLibrary(Path file, URI from) {
        return WORDS.notice("settings.noLibrary", file, from);
    }

    static Notice otherLibrary(Path file) {
        return WORDS.notice("settings.otherLibrary", file);
    }
}
