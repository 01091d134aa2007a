package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.call.media.MediaPath;
import io.vigil.console.checklist.Item;
import io.vigil.console.desk.port.CallShown.Reception;
import io.vigil.console.desk.port.CallShown.Reception.Arrival;
import io.vigil.console.desk.port.Sense;
import io.vigil.console.escalation.Cause;
import io.vigil.console.session.event.Phase;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.HelpTimed;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.guest.FirefoxGuest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The client has Firefox, another engine than the console's own, for everything that a line and a call need: cryptography,
 * sealed frames, a path, a made-up camera. From the link to the end of the day, with a call for help by a finger.
 */
class AFirefoxClientIsHeldThroughTheDay {
    private static final Path PICTURES = Path.of("target", "stories", "firefox");
    private static final Duration HEARD = Duration.ofSeconds(1);
    private static final Reception BOTH = new Reception(Arrival.ARRIVES, Arrival.ARRIVES);
    private static final Reception UNHEARD = new Reception(Arrival.ARRIVES, Arrival.NONE);

    @Tag("SAFE-39")
    @Test
    void fromTheLinkToTheEnd() throws CannotStart {
        try (var session = OpenSession.start();
                var guest = FirefoxGuest.open()) {
            OpenSession.goIn(guest, session.link());
            guest.until("the guest waits", OpenSession.SOON, "waiting");
            assertFalse(guest.text().contains("cannot hold"), guest.text());
            guest.save(PICTURES.resolve("waiting.png"));
            session.admit();
            session.untilMediaFlows(guest);
            session.compareWords(guest);
            lives(session, guest);
            guest.reload();
            session.untilMediaFlows(guest);
            isSilent(session);
            Patience.until("the page asks to be touched", OpenSession.SOON, () -> guest.offers("hear"));
            guest.save(PICTURES.resolve("touch-to-hear.png"));
            guest.press("hear");
            lives(session, guest);
            guest.save(PICTURES.resolve("talk.png"));

            var therapist = new Therapist(session.console());
            therapist.goesIntoTheJourney();
            guest.until("the page is dark", OpenSession.SOON, "journey");
            callsAndIsHeard(session, guest);
            guest.until("the page is dark again", OpenSession.SOON, "journey");
            guest.reload();
            guest.until("the page is dark after a reload", OpenSession.SOON, "journey");
            session.untilMediaFlows(guest);
            isSilent(session);
            guest.brush();
            lives(session, guest);
            assertEquals(Optional.empty(), therapist.session().helpAskedAt(), "a brush calls nobody");

            therapist.goesOnTo(Phase.PROCESSING);
            guest.until("the page is light again", OpenSession.SOON, "talk");
            therapist.keepAll(Item.Part.PROCESSING);
            therapist.goesOnTo(Phase.CLOSE);
            therapist.keepAll(Item.Part.CLOSE);
            therapist.goesOnTo(Phase.DONE);
            session.console().acts().end();
            guest.until("the page says that the session has ended", OpenSession.SOON, "ended");
            guest.save(PICTURES.resolve("ended.png"));
        }
    }

    /** A held finger calls; the therapist answers. */
    private static void callsAndIsHeard(OpenSession session, FirefoxGuest guest) {
        try (var help = new HelpTimed(session.console())) {
            help.press(guest);
            var toSound = help.toSound();
            System.getLogger(AFirefoxClientIsHeldThroughTheDay.class.getName())
                    .log(System.Logger.Level.INFO, "from the held finger to the sound: {0} ms", toSound.toMillis());
            assertTrue(toSound.compareTo(HEARD) < 0, toSound.toString());
        }
        guest.until("the call is on the page", OpenSession.SOON, "called");
        guest.save(PICTURES.resolve("called.png"));
        session.console().acts().answerHelp();
        Patience.until(
                "help is answered",
                OpenSession.SOON,
                () -> !session.console().vigilance().lookout().get().alarms().stands(Cause.HELP));
    }

    /** Firefox plays no sound on a page that nobody has touched since it was loaded: the therapist is told. */
    private static void isSilent(OpenSession session) {
        Patience.until(
                "the console says that the client does not hear",
                OpenSession.SOON,
                () -> session.console().call().get().reception().equals(UNHEARD),
                () -> session.console().call().get().reception().toString());
    }

    /** Both ends say, by their own measure, that picture and sound are alive, and how they come. */
    private static void lives(OpenSession session, FirefoxGuest guest) {
        var before = guest.received();
        Patience.until(
                "the console sees and hears the client, and the client the therapist",
                OpenSession.SOON,
                () -> {
                    var call = session.console().call().get();
                    return call.picture().state() == Sense.State.ALIVE
                            && call.sound().state() == Sense.State.ALIVE
                            && call.reception().equals(BOTH)
                            && guest.received().framesDecoded() > before.framesDecoded()
                            && guest.received().audioPackets() > before.audioPackets();
                },
                () -> session.console().call().get() + ", guest " + guest.received() + " on " + guest.screen());
        var report = session.console().figures().last().orElseThrow();
        assertEquals(0, report.refused(), "everything was sealed");
        assertNotEquals(MediaPath.NONE, report.path());
    }
}
