package io.vigil.console.app.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that explains the settings names those that there are. */
class SettingsPageTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z0-9.]+)` \\|", Pattern.MULTILINE);

    @Test
    void everySettingIsExplainedAndNoOther() throws IOException {
        var page = Files.readString(Path.of("docs/settings.md"));

        assertEquals(
                SettingLines.NAMES,
                ROW.matcher(page).results().map(row -> row.group(1)).toList());
    }
}
