package io.vigil.console.e2e;

import static io.vigil.console.stage.guest.Loudness.A_VOICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.call.voice.Person;
import io.vigil.console.desk.port.LineShown.Guest;
import io.vigil.console.escalation.Cause;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.PageBeside;
import io.vigil.console.stage.console.Window;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.guest.Loudness;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A prescriber comes by a link of their own, asks to speak, and is spoken with: sound passes both ways, and the client, who
 * is seen and heard all the while, hears nothing of it. The client's call for help brings the therapist's voice back.
 */
@Tag("SAFE-29")
@Tag("SAFE-30")
class ThePrescriberSpeaks {
    private static final Duration BACK_WITHIN = Duration.ofSeconds(3);

    @Test
    void andTheClientHearsNothingOfItAndCallsTheTherapistBack() throws CannotStart {
        try (var session = OpenSession.start();
                var client = session.guestComes(new GuestBrowser.Options())) {
            session.admit();
            session.untilMediaFlows(client);

            try (var prescriber = GuestBrowser.open(new GuestBrowser.Options())) {
                var page = comesIn(session, prescriber);
                asksToSpeak(session, prescriber);
                page.isSpokenWith();
                speaksAside(session, client, prescriber);
                theClientCalls(session, client, prescriber);
                page.isSpokenWith();
                Patience.until(
                        "they are spoken with again", OpenSession.SOON, () -> with(session) == Person.PRESCRIBER);
            }
            Patience.until("the client is spoken with again", OpenSession.SOON, () -> with(session) == Person.CLIENT);
            Patience.until("the desk says why", OpenSession.SOON, () -> Window.of(session.console())
                    .shows("The voice with the other line came to nothing, or ended"));
            Loudness.untilAVoice("the client hears the therapist", client);
        }
    }

    private static PageBeside comesIn(OpenSession session, GuestBrowser prescriber) {
        var page = PageBeside.prescriber(session, prescriber);
        var link = page.comesToTheDoor(written -> written);
        assertTrue(link.contains("/p#"), "a page of their own");
        assertFalse(prescriber.text().contains(OpenSession.CLIENT), prescriber.text());

        page.isLetIn();
        assertEquals(Guest.ADMITTED, session.console().prescriber().get().guest());
        assertTrue(prescriber.text().contains("Nothing was taken yet"), prescriber.text());
        return page;
    }

    private static void asksToSpeak(OpenSession session, GuestBrowser prescriber) {
        prescriber.press("come");
        Patience.until(
                "the wish to speak rings",
                OpenSession.SOON,
                () -> session.console().vigilance().lookout().get().alarms().stands(Cause.PRESCRIBER_CALLS));
    }

    private static void speaksAside(OpenSession session, GuestBrowser client, GuestBrowser prescriber) {
        Patience.until(
                "the therapist speaks with the prescriber", OpenSession.SOON, () -> with(session) == Person.PRESCRIBER);
        assertFalse(
                session.console().vigilance().lookout().get().alarms().stands(Cause.PRESCRIBER_CALLS),
                "whoever is spoken with is not asking any more");
        Patience.until("the client's page says so", OpenSession.SOON, () -> client.text()
                .contains("speaking with someone"));
        Patience.until("the desk says who hears whom", OpenSession.SOON, () -> Window.of(session.console())
                .shows(OpenSession.CLIENT + " does not hear you."));
        Patience.until("the prescriber's page says so", OpenSession.SOON, () -> prescriber
                .text()
                .contains("hear each other"));

        Loudness.untilAVoice("the prescriber hears the therapist", prescriber);
        assertTrue(Loudness.of(client) < A_VOICE, "the client hears nothing of it");
        Loudness.untilAVoice(
                "heard here", () -> session.console().voices().figures().energy());
        Loudness.untilAVoice(
                "the client is heard all the while",
                () -> session.console().figures().last().orElseThrow().audioEnergy());
    }

    private static void theClientCalls(OpenSession session, GuestBrowser client, GuestBrowser prescriber) {
        var pressed = System.nanoTime();
        client.press("help");
        Patience.until("the therapist's voice is back", BACK_WITHIN, () -> with(session) == Person.CLIENT);
        var took = Duration.ofNanos(System.nanoTime() - pressed);
        System.getLogger(ThePrescriberSpeaks.class.getName())
                .log(System.Logger.Level.INFO, "from the press to the voice: {0} ms", took.toMillis());
        assertTrue(session.console().vigilance().lookout().get().alarms().stands(Cause.HELP));
        Loudness.untilAVoice("the client hears the therapist", client);
        Patience.until(
                "the voice is over on the other page",
                OpenSession.SOON,
                () -> prescriber.received().state().equals("none")
                        && !prescriber.text().contains("hear each other"));
        session.console().acts().answerHelp();
    }

    private static Person with(OpenSession session) {
        return session.console().voices().attention().get().with();
    }
}
