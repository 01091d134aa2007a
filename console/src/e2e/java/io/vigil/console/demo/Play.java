package io.vigil.console.demo;

import io.vigil.console.app.Console;
import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.desk.port.CallShown.Progress;
import io.vigil.console.desk.port.OwnTrack;
import io.vigil.console.journey.Mark;
import io.vigil.console.session.Phase;
import io.vigil.console.session.SessionCommand;
import io.vigil.console.session.SessionEvent;
import io.vigil.console.session.SessionEvent.Witness;
import io.vigil.console.stage.AlteringServer;
import io.vigil.console.stage.GuestBrowser;
import io.vigil.console.stage.OpenSession;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.stage.Therapist;
import java.awt.AWTException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The two days of a fictional client: one is held off, the other goes through. */
final class Play implements AutoCloseable {
    private static final int JOINS = 10;
    /** The journey's 45 minutes in about twenty seconds. */
    private static final int JOURNEY_SPEED = 150;

    private static final int PREPARING_SPEED = 10;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(46);

    private final OpenSession session;
    private final Console console;
    private final Therapist therapist;
    private final FasterClock clock;
    private final Path folder;
    private final Report report;
    private final Screen screen = new Screen();
    private final AlteringServer way;
    private final GuestBrowser guest;
    private int pictures;

    Play(OpenSession session, FasterClock clock, Path folder, Report report) throws AWTException, InterruptedException {
        this.session = session;
        this.console = session.console();
        this.therapist = new Therapist(console);
        this.clock = clock;
        this.folder = folder;
        this.report = report;
        report.millis("windowMillis", session.shownAfter());
        Patience.until(
                "the pane shows the therapist",
                OpenSession.SOON,
                () -> console.call().get().own().camera() == OwnTrack.ON);
        report.millis("paneMillis", sinceStart());
        var server = URI.create(session.link().substring(0, session.link().indexOf("/j#")));
        way = AlteringServer.before(server);
        guest = GuestBrowser.open(new GuestBrowser.Options());
    }

    private static Duration sinceStart() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    }

    void all() {
        versions();
        aDayThatIsHeldOff();
        joins();
        aDayThatGoesThrough();
    }

    private void versions() {
        var versions = report.part("versions");
        versions.put("java", System.getProperty("java.version"));
        versions.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        versions.put("guestBrowser", guest.driver().getCapabilities().getBrowserVersion());
        console.chromium().ifPresent(chromium -> versions.put("pane", chromium.version()));
        var netty = io.netty.util.Version.identify().get("netty-common");
        versions.put("netty", netty == null ? "unknown" : netty.artifactVersion());
        versions.put(
                "bouncyCastle",
                org.bouncycastle.crypto.digests.SHA256Digest.class.getPackage().getImplementationVersion());
    }

    private void aDayThatIsHeldOff() {
        OpenSession.goIn(guest, session.linkBy(way.address()));
        guest.until("the guest waits", OpenSession.SOON, "waiting");
        take("1-waiting");
        session.admit();
        report.millis("firstMediaMillis", session.untilMediaFlows(guest));
        session.compareWords(guest);
        words();
        take("2-check-in");
        therapist.checksIn();
        therapist.goesOnTo(Phase.GREEN_LIGHT);
        therapist.hears("The Organizer", Answer.GREEN, "I can wait outside today.", "");
        therapist.hears("The Night Watchman", Answer.NO, "Not tonight. Somebody has to stay awake.", "");
        therapist.ask(new SessionCommand.KeepItem(Item.PARTS_NOT_LISTED, ""));
        Patience.until("the no is kept", OpenSession.SOON, () -> therapist
                .session()
                .answer("The Night Watchman", therapist.session().today(clock.instant()))
                .isPresent());
        take("3-a-protector-says-no");
        nothingOverrides();
        therapist.ask(new SessionCommand.HoldOff("The Night Watchman says no"));
        therapist.reaches(Phase.HELD);
        nothingOverrides();
        take("4-held");
        report.root().put("heldReason", therapist.session().heldReason().orElse(""));
        console.acts().end();
        guest.until("the page says that the session has ended", OpenSession.SOON, "ended");
    }

    /** Every way forward is asked for, and none opens. */
    private void nothingOverrides() {
        var before = therapist.session();
        therapist.ask(new SessionCommand.GoOn());
        therapist.ask(new SessionCommand.ConfirmSelfAdministration(clock.instant(), "100 mg", Witness.SEEN_ON_CAMERA));
        therapist.ask(new SessionCommand.WaiveItem(Item.CLEARANCE, "because"));
        therapist.allIsDecided();
        if (therapist.session().phase() != before.phase()
                || therapist.session().medicine().isPresent()) {
            throw new AssertionError("something overrode the hold: " + therapist.session());
        }
    }

    /** Ten clients come one after the other: how long from admission to the first picture. */
    private void joins() {
        var before = console.figures().toFirstFrame().size();
        for (var i = 0; i < JOINS; i++) {
            var done = before + i;
            var old = session.link();
            if (i == 0) {
                console.begin(OpenSession.fictional());
            } else {
                console.acts().writeNewInvitation();
            }
            Patience.until("a new link", OpenSession.SOON, () -> !session.link().equals(old));
            OpenSession.goIn(guest, session.linkBy(way.address()));
            session.admit();
            Patience.until(
                    "the first picture",
                    OpenSession.SOON,
                    () -> console.figures().toFirstFrame().size() > done);
        }
        var all = console.figures().toFirstFrame();
        var measured = all.subList(before, before + JOINS);
        report.millis("admissionToFirstFrameMillis", measured);
        report.root().put("admissionToFirstFrameMedianMillis", Report.median(measured));
    }

    private void aDayThatGoesThrough() {
        session.untilMediaFlows(guest);
        session.compareWords(guest);
        words();
        clock.runs(PREPARING_SPEED);
        therapist.checksIn();
        phase(Phase.CHECK_IN);
        therapist.goesOnTo(Phase.GREEN_LIGHT);
        therapist.hears("The Organizer", Answer.GREEN, "I can wait outside today.", "");
        therapist.hears(
                "The Night Watchman", Answer.CONCERN, "Only if somebody I trust is in the room.", "Sitter in the room");
        phase(Phase.GREEN_LIGHT);
        therapist.hears("The Night Watchman", Answer.GREEN, "Then I will sit by the door.", "Sitter in the room");
        therapist.ask(new SessionCommand.KeepItem(Item.PARTS_NOT_LISTED, ""));
        therapist.goesOnTo(Phase.MEDITATION);
        phase(Phase.MEDITATION);
        therapist.keepAll(Item.Part.MEDITATION);
        therapist.goesOnTo(Phase.INTENTIONS);
        therapist.keepAll(Item.Part.INTENTIONS);
        phase(Phase.INTENTIONS);
        therapist.goesOnTo(Phase.SETTING);
        therapist.keepAll(Item.Part.SETTING);
        therapist.ask(new SessionCommand.WaiveItem(Item.MUSIC, "Samuel prefers silence"));
        phase(Phase.SETTING);
        therapist.goesOnTo(Phase.SELF_ADMINISTRATION);
        phase(Phase.SELF_ADMINISTRATION);
        therapist.ask(new SessionCommand.ConfirmSelfAdministration(
                clock.instant(), "100 mg, one tablet", Witness.SEEN_ON_CAMERA));
        therapist.reaches(Phase.JOURNEY);
        journey();
        therapist.goesOnTo(Phase.PROCESSING);
        clock.runs(PREPARING_SPEED);
        phase(Phase.PROCESSING);
        therapist.keepAll(Item.Part.PROCESSING);
        therapist.goesOnTo(Phase.CLOSE);
        therapist.keepAll(Item.Part.CLOSE);
        phase(Phase.CLOSE);
        therapist.goesOnTo(Phase.DONE);
        phase(Phase.DONE);
        measured();
        console.acts().end();
        guest.until("the page says that the session has ended", OpenSession.SOON, "ended");
        take("ended");
        times();
    }

    private void journey() {
        guest.until("the page is dark", OpenSession.SOON, "journey");
        clock.runs(JOURNEY_SPEED);
        therapist.ask(new SessionCommand.MakeMark(Mark.ONSET, ""));
        therapist.ask(new SessionCommand.MakeMark(Mark.SPOKEN_WORDS, "it is wide"));
        phase(Phase.JOURNEY);

        var contacts = report.part("reconnectMillis");
        var handshakes = System.nanoTime();
        way.cut();
        Patience.until(
                "the line stands again", OpenSession.SOON, () -> guest.line().equals("verified"));
        contacts.put(
                "socketCut", Duration.ofNanos(System.nanoTime() - handshakes).toMillis());
        session.untilMediaFlows(guest);

        var reload = System.nanoTime();
        guest.reload();
        Patience.until(
                "the loss is noticed",
                OpenSession.SOON,
                () -> console.call().get().progress() != Progress.CONNECTED);
        take("journey-guest-reloads");
        session.untilMediaFlows(guest);
        contacts.put("pageReload", Duration.ofNanos(System.nanoTime() - reload).toMillis());
        guest.until("the page is dark again", OpenSession.SOON, "journey");

        therapist.ask(new SessionCommand.MakeMark(Mark.LOOK_IN, ""));
        therapist.ask(new SessionCommand.MakeMark(Mark.CALM, ""));
        therapist.ask(new SessionCommand.TakeVitals(124, 78, 70));
        Patience.until(
                "the journey's 45 minutes",
                OpenSession.SOON,
                () -> therapist
                                .session()
                                .journey()
                                .orElseThrow()
                                .elapsed(clock.instant())
                                .compareTo(LONG_ENOUGH)
                        > 0);
        take("journey-overrun");
    }

    private void words() {
        var words = report.part("safetyWords");
        words.put("console", String.join(" ", console.line().get().words()));
        words.put("guest", guest.words());
        if (!words.get("console").equals(words.get("guest"))) {
            throw new AssertionError("the words differ");
        }
    }

    private void measured() {
        var here = console.figures().last().orElseThrow();
        var there = guest.received();
        report.part("framesDecoded").put("console", here.framesDecoded()).put("guest", there.framesDecoded());
        report.part("audioEnergy").put("console", here.audioEnergy()).put("guest", there.audioEnergy());
        report.millis("contactLostForMillis", console.figures().reconnected());
    }

    private void times() {
        var phases = report.part("phases");
        for (var fact : therapist.session().facts()) {
            if (fact instanceof SessionEvent.PhaseEntered entered) {
                phases.put(entered.phase().name(), entered.at().toString());
            }
        }
        therapist.session().begunAt().ifPresent(at -> phases.put(Phase.CHECK_IN.name(), at.toString()));
        report.root().put("facts", therapist.session().facts().size());
        List.of("framesDecoded", "audioEnergy").forEach(name -> {
            if (!(report.part(name).get("console").asDouble() > 0)
                    || !(report.part(name).get("guest").asDouble() > 0)) {
                throw new AssertionError(name + " is not above 0 on both ends: " + report.part(name));
            }
        });
    }

    private void phase(Phase phase) {
        take(phase.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    /** What both see now, after the window has drawn what is true now. */
    private void take(String name) {
        Patience.settled(Duration.ofMillis(700));
        var number = String.format(java.util.Locale.ROOT, "%02d-", ++pictures);
        screen.save(folder.resolve(number + name + "-console.png"));
        guest.save(folder.resolve(number + name + "-guest.png"));
    }

    @Override
    public void close() {
        guest.close();
        way.close();
    }
}
