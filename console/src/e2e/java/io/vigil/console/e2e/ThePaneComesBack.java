package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.MediaDevice;
import io.vigil.console.call.media.TrackState;
import io.vigil.console.stage.Patience;
import io.vigil.console.video.ChromiumNotStarted;
import io.vigil.console.video.PaneOnStage;
import io.vigil.console.video.message.FromPane;
import io.vigil.console.video.message.ToPane;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The process that shows the call dies, and then hangs: the console hears of it and brings the page back as it was. */
class ThePaneComesBack {
    private static final Duration SOON = Duration.ofSeconds(15);

    @Test
    void afterItsProcessDiedAndAfterItHung() throws ChromiumNotStarted, IOException {
        var start = System.nanoTime();
        try (var stage = new PaneOnStage(PaneOnStage.SMALL_PAGE)) {
            told("first ready", start);
            var pane = stage.pane();
            pane.send(new ToPane.Devices(Optional.empty(), Optional.empty()));
            pane.send(new ToPane.Microphone(TrackState.ON));
            pane.send(new ToPane.Microphone(TrackState.MUTED));
            pane.send(new ToPane.HangUp(new CallId("over")));
            Patience.until("the devices are taken", SOON, () -> stage.heard().stream()
                    .anyMatch(FromPane.Media.class::isInstance));
            told("devices", start);
            Patience.until("all of it was told", SOON, () -> labels(stage).size() == 4, () -> labels(stage)
                    .toString());

            stage.heard().clear();
            assertEquals(1, stage.chromium().processes().renderers().size());
            var killed = System.nanoTime();
            stage.chromium().processes().renderers().forEach(ProcessHandle::destroyForcibly);
            Patience.until("ready again", SOON, () -> stage.readies() > 0);
            told("ready after kill", killed);
            assertEquals(1, stage.lost());
            Patience.until("told again what stood", SOON, () -> labels(stage).size() == 2);
            assertTrue(labels(stage).get(0).contains("muted"), labels(stage).toString());

            stage.heard().clear();
            var hung = System.nanoTime();
            stage.run("while (true) {}");
            pane.reload();
            Patience.until("ready after hanging", SOON, () -> stage.readies() > 0);
            told("ready after hanging", hung);
            assertEquals(2, stage.lost());

            stage.heard().clear();
            pane.reload();
            Patience.until("ready after a reload", SOON, () -> stage.readies() > 0);
            assertEquals(2, stage.lost());
        }
        try (var left = Files.list(PaneOnStage.cacheFolder().resolve("profiles"))) {
            var mine = "pane-" + ProcessHandle.current().pid() + "-";
            assertEquals(
                    List.of(),
                    left.filter(each -> each.getFileName().toString().startsWith(mine))
                            .toList());
        }
    }

    private static List<String> labels(PaneOnStage stage) {
        return stage.heard().stream()
                .filter(FromPane.Found.class::isInstance)
                .map(FromPane.Found.class::cast)
                .reduce((one, next) -> next)
                .map(found -> found.devices().cameras().stream()
                        .map(MediaDevice::label)
                        .toList())
                .orElse(List.of());
    }

    private static void told(String what, long since) {
        System.getLogger(ThePaneComesBack.class.getName())
                .log(System.Logger.Level.INFO, "{0}: {1} ms", what, (System.nanoTime() - since) / 1_000_000);
    }
}
