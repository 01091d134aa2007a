package io.vigil.console.e2e;

import static io.vigil.console.stage.guest.Loudness.A_VOICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.call.voice.Attention;
import io.vigil.console.call.voice.Attention.Stage;
import io.vigil.console.call.voice.Person;
import io.vigil.console.escalation.Cause;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.PageBeside;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.console.Window;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.guest.Loudness;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * In the journey the therapist asks the sitter something by voice: the client is seen and heard all the while and hears nothing of
 * it. The sitter's page is loaded anew, and both ends say what has become of the voice. The sitter presses "I need help", and
 * the therapist's voice is back with the client.
 */
@Tag("SAFE-30")
class TheSitterIsSpokenWith {
    private static final Duration BACK_WITHIN = Duration.ofSeconds(3);

    @Test
    void andBringsTheTherapistBackToTheClient() throws CannotStart {
        try (var session = OpenSession.start();
                var client = session.guestComes(new GuestBrowser.Options());
                var sitter = GuestBrowser.open(new GuestBrowser.Options())) {
            session.admit();
            session.untilMediaFlows(client);
            new Therapist(session.console()).goesIntoTheJourney();
            var page = PageBeside.sitter(session, sitter);
            assertTrue(page.comesToTheDoor(written -> written).contains("/s#"), "a page of their own");
            page.isLetIn();

            page.isSpokenWith();
            speaksAside(session, client, sitter);
            thePageIsLoadedAnew(session, page, sitter);
            theSitterCalls(session, client, sitter);
        }
    }

    private static void speaksAside(OpenSession session, GuestBrowser client, GuestBrowser sitter) {
        Patience.until("the therapist speaks with the sitter", OpenSession.SOON, () -> with(session) == Person.SITTER);
        Patience.until("the desk says who hears whom", OpenSession.SOON, () -> Window.of(session.console())
                .shows(OpenSession.CLIENT + " does not hear you."));
        Patience.until("the sitter's page says so", OpenSession.SOON, () -> sitter.text()
                .contains("hear each other"));
        assertEquals("journey", client.screen(), "the client's page stays dark and still");

        Loudness.untilAVoice("the sitter hears the therapist", sitter);
        assertTrue(Loudness.of(client) < A_VOICE, "the client hears nothing of it");
        Loudness.untilAVoice(
                "heard here", () -> session.console().voices().figures().energy());
        Loudness.untilAVoice(
                "the client is heard all the while",
                () -> session.console().figures().last().orElseThrow().audioEnergy());
        assertFalse(session.console().vigilance().lookout().get().alarms().rings(), "nothing rings");
    }

    /** On a slow machine it may take longer than a voice waits: then it is over at both ends, and begun once more. */
    private static void thePageIsLoadedAnew(OpenSession session, PageBeside page, GuestBrowser sitter) {
        sitter.reload();
        Patience.until("the voice is sought, or over", OpenSession.SOON, () -> !stage(session)
                .equals(Optional.of(Stage.STANDS)));
        Patience.until("the voice is back, or over", OpenSession.SOON, () -> !stage(session)
                .equals(Optional.of(Stage.SOUGHT)));
        if (with(session) == Person.CLIENT) {
            sitter.until("the sitter's page is there again", OpenSession.SOON, "day");
            page.isSpokenWith();
        }
        Patience.until("the therapist speaks with the sitter", OpenSession.SOON, () -> with(session) == Person.SITTER);
        Patience.until("the sitter's page says so", OpenSession.SOON, () -> sitter.text()
                .contains("hear each other"));
        Loudness.untilAVoice("the sitter hears the therapist", sitter);
    }

    private static Optional<Stage> stage(OpenSession session) {
        return session.console().voices().attention().get().aside().map(Attention.Aside::stage);
    }

    private static void theSitterCalls(OpenSession session, GuestBrowser client, GuestBrowser sitter) {
        var pressed = System.nanoTime();
        sitter.press("help");
        Patience.until("the therapist's voice is back", BACK_WITHIN, () -> with(session) == Person.CLIENT);
        var took = Duration.ofNanos(System.nanoTime() - pressed);
        System.getLogger(TheSitterIsSpokenWith.class.getName())
                .log(System.Logger.Level.INFO, "from the press to the voice: {0} ms", took.toMillis());
        assertTrue(session.console().vigilance().lookout().get().alarms().stands(Cause.SITTER_HELP));
        Loudness.untilAVoice("the client hears the therapist", client);
        Patience.until(
                "the voice is over on the other page",
                OpenSession.SOON,
                () -> sitter.received().state().equals("none") && !sitter.text().contains("hear each other"));
        session.console().acts().answerHelp();
        Patience.until("the sitter's page has its day again", OpenSession.SOON, () -> sitter.screen()
                .equals("day"));
    }

    private static Person with(OpenSession session) {
        return session.console().voices().attention().get().with();
    }
}
