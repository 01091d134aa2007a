package io.vigil.console.demo;

import io.vigil.console.desk.port.CallShown.Progress;
import io.vigil.console.desk.port.Sense;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Ladder.Outcome;
import io.vigil.console.escalation.Rung;
import io.vigil.console.journey.Mark;
import io.vigil.console.notes.Saved;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.BarWatch;
import io.vigil.console.stage.console.HelpTimed;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Sitter;
import java.awt.event.KeyEvent;
import java.time.Duration;

/**
 * The journey: the line is cut, the page reloads, the client asks for help, the client's browser hangs until it rings, a note
 * is written; then the 45 minutes pass. Keys are real key presses.
 */
final class Journey {
    /** What is typed, and must be found nowhere on the disk. */
    static final String NOTE = "the river was wide and a lantern stood by the door";

    /** The 45 minutes in about twenty seconds. */
    private static final int SPEED = 150;

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(46);
    /** What the contact-loss clock waits before it rings, and some. */
    private static final Duration RINGS_WITHIN = Duration.ofSeconds(20);

    private final Scene scene;
    private final Report report;

    Journey(Scene scene) {
        this.scene = scene;
        this.report = scene.report;
    }

    void all() {
        scene.guest.until("the page is dark", OpenSession.SOON, "journey");
        scene.clock.runs(1);
        mark(Mark.ONSET, "");
        mark(Mark.SPOKEN_WORDS, "it is wide");
        scene.take(Phase.JOURNEY);
        theLineIsCut();
        thePageReloads();
        theClientAsksForHelp();
        theSitterComes();
        aNoteIsWritten();
        theBrowserHangs();
        theTimePasses();
    }

    private void mark(Mark mark, String words) {
        scene.therapist.ask(new SessionCommand.MakeMark(mark, words));
    }

    private void theLineIsCut() {
        var cut = System.nanoTime();
        scene.way.cut();
        Patience.until("the line stands again", OpenSession.SOON, () -> scene.guest
                .line()
                .equals("verified"));
        report.part("reconnectMillis").put("socketCut", millisSince(cut));
        scene.session.untilMediaFlows(scene.guest);
    }

    private void thePageReloads() {
        var reload = System.nanoTime();
        scene.guest.reload();
        Patience.until(
                "the loss is noticed",
                OpenSession.SOON,
                () -> scene.console.call().get().progress() != Progress.CONNECTED);
        scene.take("journey-guest-reloads");
        scene.session.untilMediaFlows(scene.guest);
        report.part("reconnectMillis").put("pageReload", millisSince(reload));
        scene.guest.until("the page is dark again", OpenSession.SOON, "journey");
    }

    private void theClientAsksForHelp() {
        try (var help = new HelpTimed(scene.console);
                var bar = new BarWatch(scene.console, scene.screen())) {
            help.press(scene.guest);
            report.millis("helpToSoundMillis", help.toSound());
            report.millis("helpToBarMillis", Duration.between(help.pressed(), bar.drawn()));
        }
        scene.take("help-asked");
        scene.keys.press(KeyEvent.VK_F1);
        Patience.until(
                "help is answered",
                OpenSession.SOON,
                () -> !alarms().stands(Cause.HELP)
                        && scene.therapist.session().helpAskedAt().isEmpty());
        scene.guest.until("the page is dark again", OpenSession.SOON, "journey");
    }

    private void theSitterComes() {
        try (var sitter = new SitterInTheHome(scene)) {
            sitter.all();
        }
    }

    private void aNoteIsWritten() {
        scene.keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
        Patience.until(
                "the notes are open",
                OpenSession.SOON,
                () -> scene.console.notes().state().get().writing().isPresent());
        scene.keys.type(NOTE);
        var last = System.nanoTime();
        Patience.until(
                "the last word is on disk",
                OpenSession.SOON,
                () -> scene.console.notes().state().get().saved() instanceof Saved.Kept,
                () -> scene.console.notes().state().get().saved().toString());
        report.root().put("noteOnDiskMillis", millisSince(last));
        scene.take("note");
        scene.keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
    }

    private void theBrowserHangs() {
        var hung = System.nanoTime();
        scene.guest.hang();
        try {
            Patience.until(
                    "the frozen picture is noticed",
                    OpenSession.SOON,
                    () -> scene.console.call().get().picture().state() == Sense.State.LOST);
            report.root().put("freezeNoticedMillis", millisSince(hung));
            scene.takeConsole("picture-frozen");
            Patience.until("it rings", RINGS_WITHIN, () -> alarms().stands(Cause.CONTACT_LOST));
            report.root().put("contactLostRingsMillis", millisSince(hung));
            scene.takeConsole("alarm");
            scene.keys.press(KeyEvent.VK_F9);
            Patience.until("the alarm is taken", OpenSession.SOON, () -> !alarms().rings());
            theLadderIsClimbed();
        } finally {
            scene.guest.goOn();
        }
        Patience.until("the client is seen again", OpenSession.SOON, () -> !alarms().stands(Cause.CONTACT_LOST));
        scene.session.untilMediaFlows(scene.guest);
        scene.keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_R);
        Patience.until(
                "stood down",
                OpenSession.SOON,
                () -> !scene.therapist.session().ladder().isOpen());
        scene.keys.press(KeyEvent.VK_ESCAPE);
        report.millis("longestContactLossMillis", scene.console.figures().reconnected());
    }

    private void theLadderIsClimbed() {
        scene.keys.press(KeyEvent.VK_F12);
        scene.takeConsole("card");
        scene.keys.press(KeyEvent.VK_1);
        Patience.until(
                "the sitter is being called",
                OpenSession.SOON,
                () -> scene.therapist.session().ladder().outcome(Rung.SITTER) == Outcome.STARTED);
        scene.takeConsole("ladder");
        scene.keys.press(KeyEvent.VK_R);
        Patience.until(
                "the sitter is reached",
                OpenSession.SOON,
                () -> scene.therapist.session().ladder().outcome(Rung.SITTER) == Outcome.REACHED);
    }

    private void theTimePasses() {
        mark(Mark.LOOK_IN, "");
        mark(Mark.CALM, "");
        scene.clock.runs(SPEED);
        scene.therapist.ask(new SessionCommand.TakeVitals(124, 78, 70));
        new Sitter(scene.therapist, scene.clock)
                .looksInUntil(scene.therapist.session().takenAt().orElseThrow().plus(LONG_ENOUGH), OpenSession.SOON);
        scene.take("journey-overrun");
    }

    private Alarms alarms() {
        return scene.console.vigilance().lookout().get().alarms();
    }

    private static long millisSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
    }
}
