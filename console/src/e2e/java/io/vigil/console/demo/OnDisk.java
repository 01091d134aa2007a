package io.vigil.console.demo;

import io.vigil.console.app.setting.ConsoleOptions;
import io.vigil.console.stage.PlainText;
import io.vigil.console.stage.console.WholeCourse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Looks for what was written in the clear, wherever the console may have left it. */
final class OnDisk {
    private final List<Path> places;
    private final Instant since = Instant.now();
    private final List<byte[]> secrets = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    private final Path handedOn;

    /**
     * From now on.
     *
     * @param data the console's folder
     * @param handedOn the demo's own, with the session sheet in it
     */
    OnDisk(Path data, Path handedOn) {
        this.handedOn = handedOn;
        places = List.of(data, ConsoleOptions.ofThisUser().cache(), Path.of(System.getProperty("java.io.tmpdir")));
        for (var words : List.of(
                Journey.NOTE,
                HeldDay.NO,
                "door code 7731",
                "The Night Watchman",
                "river was wide",
                WholeCourse.KEPT_APART)) {
            secrets.add(words.getBytes(StandardCharsets.UTF_8));
            secrets.add(words.getBytes(StandardCharsets.UTF_16LE));
            secrets.add(words.getBytes(StandardCharsets.UTF_16BE));
        }
    }

    /** The secret of an invitation, as the link says it and as it is. */
    void isSecret(String link) {
        var text = link.substring(link.indexOf('#') + 1).substring(0, 43);
        secrets.add(text.getBytes(StandardCharsets.UTF_8));
        secrets.add(Base64.getUrlDecoder().decode(text));
    }

    /** Looks now. */
    void look(String when) {
        PlainText.found(places, handedOn, since, secrets).forEach(file -> found.add(file + ", " + when));
    }

    /** Where something was found, and when. */
    List<String> found() {
        return List.copyOf(found);
    }
}
