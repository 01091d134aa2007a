package io.vigil.console.demo;

import io.vigil.console.app.Console;
import io.vigil.console.session.event.Phase;
import io.vigil.console.stage.FasterClock;
import io.vigil.console.stage.Keys;
import io.vigil.console.stage.Screen;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.place.AlteringServer;
import java.net.URI;
import java.util.Locale;

/** Who and what is there while the demo plays: the console, the guest's browser, the way between them, a camera for both. */
final class Scene implements AutoCloseable {
    final OpenSession session;
    final Console console;
    final Therapist therapist;
    final FasterClock clock;
    final Report report;
    final AlteringServer way;
    final GuestBrowser guest;
    final Keys keys;
    private final Album album;

    Scene(OpenSession session, FasterClock clock, Album album, Report report) throws InterruptedException {
        this.session = session;
        this.console = session.console();
        this.therapist = new Therapist(console);
        this.clock = clock;
        this.report = report;
        this.album = album;
        keys = new Keys(album.screen().robot());
        way = AlteringServer.before(
                URI.create(session.link().substring(0, session.link().indexOf("/j#"))));
        guest = GuestBrowser.open(new GuestBrowser.Options());
    }

    void words() {
        var words = report.part("safetyWords");
        words.put("console", String.join(" ", console.line().get().words()));
        words.put("guest", guest.words());
        if (!words.get("console").equals(words.get("guest"))) {
            throw new AssertionError("the words differ");
        }
    }

    /** What both see now, after the window has drawn what is true now. */
    void take(String name) {
        album.take(name, guest);
    }

    /** What the therapist sees now, and the sitter on this page. */
    void takeWith(GuestBrowser sitter, String name) {
        album.take(name, sitter);
    }

    /** What the therapist sees now, while the guest cannot be asked. */
    void takeConsole(String name) {
        album.takeConsole(name);
    }

    Screen screen() {
        return album.screen();
    }

    void take(Phase phase) {
        take(phase.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public void close() {
        guest.close();
        way.close();
    }
}
