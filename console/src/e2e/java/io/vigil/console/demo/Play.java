package io.vigil.console.demo;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.app.setting.PracticeSettings;
import io.vigil.console.desk.port.OwnTrack;
import io.vigil.console.stage.FasterClock;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.OwnVaults;
import io.vigil.console.stage.console.WayIn;
import java.awt.AWTException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Three days of a fictional client, from an empty disk on: one is held off, one goes through, in one the console dies. */
final class Play {
    static final String PASSPHRASE = OwnVaults.PASSPHRASE;

    private final FasterClock clock;
    private final Path data;
    private final Album album;
    private final Report report;
    private final OnDisk disk;

    /**
     * Not begun.
     *
     * @param data an empty folder for the console
     * @param pictures where the pictures go
     */
    Play(FasterClock clock, Path data, Path pictures, Report report) throws AWTException {
        this.clock = clock;
        this.data = data;
        this.report = report;
        album = new Album(new Screen(), pictures);
        disk = new OnDisk(data, pictures);
    }

    void all() throws CannotStart, AWTException, InterruptedException {
        try (var door = WayIn.show(data.resolve("vaults"))) {
            report.millis("windowMillis", door.shownAfter());
            var vaults = pictured(() -> door.firstStart(PASSPHRASE, album::takeConsole));
            var opened = System.nanoTime();
            var practice = PracticeSettings.in(data);
            try (var session = OpenSession.start(
                            options -> options.in(data).on(clock).by(practice), folder -> vaults);
                    var scene = new Scene(session, clock, album, report)) {
                Patience.until(
                        "the pane shows the therapist",
                        OpenSession.SOON,
                        () -> scene.console.call().get().own().camera() == OwnTrack.ON);
                report.millis("paneMillis", Duration.ofNanos(System.nanoTime() - opened));
                var course = new WholeCourse(vaults, Clock.systemUTC(), ZoneId.systemDefault());
                report.root().put("factsRecorded", pictured(() -> theDays(scene, session, course)));
            }
        }
        disk.look("after the end");
        report.root().put("plaintextMarkersFound", disk.found().size());
        if (!disk.found().isEmpty()) {
            throw new AssertionError("found in the clear: " + disk.found());
        }
    }

    /** What goes wrong leaves a picture of the screen as it was then. */
    private <T> T pictured(Supplier<T> act) {
        try {
            return act.get();
        } catch (AssertionError e) {
            album.takeConsole("failed");
            throw e;
        }
    }

    private long theDays(Scene scene, OpenSession session, WholeCourse course) {
        Versions.into(report, scene);
        disk.isSecret(session.link());
        course.leadsToTheJourney();
        new HeldDay(scene).all();
        new Joins(scene).all();
        disk.isSecret(session.link());
        var shown = new GreenDay(scene).all();
        course.goesOnAfterTheJourney(course.session());
        disk.look("at the end of the second day");
        var killed = new ConsoleKilled(scene, data, PASSPHRASE);
        killed.begin();
        disk.isSecret(session.link());
        session.leave();
        killed.all();
        disk.look("after the console was killed");
        try (var vaults = OwnVaults.in(data)) {
            return Kept.facts(vaults, shown);
        }
    }
}
