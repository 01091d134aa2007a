package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.desk.port.LineShown.Guest;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Rung;
import io.vigil.console.session.command.EscalationCommand;
import io.vigil.console.session.event.Experience;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.PageBeside;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.console.Window;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.place.Cable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/**
 * The client is in the journey, and a sitter sits beside them with a page of their own: a look-in is told and kept, help
 * rings at once, the page is loaded again, and a line that is cut leaves the numbers on the page.
 */
@Tag("SAFE-77")
@Tag("SAFE-78")
@Tag("SAFE-79")
@Tag("SAFE-80")
class TheSitterLooksIn {
    /** For a slow machine: how soon a call is heard is measured elsewhere. */
    private static final Duration RINGS_WITHIN = Duration.ofSeconds(3);

    /** Notes when the page lets the telephone vibrate: a desktop browser has nothing that could. */
    private static final String VIBRATIONS =
            "window.__vibrations = 0; navigator.vibrate = pattern => { window.__vibrations++; return true; };";

    @Test
    void andCallsForHelpAndKeepsTheNumbersWhenTheLineIsCut() throws CannotStart {
        try (var session = OpenSession.start();
                var client = session.guestComes(new GuestBrowser.Options())) {
            session.admit();
            session.untilMediaFlows(client);
            var therapist = new Therapist(session.console());
            therapist.goesIntoTheJourney();
            var address = URI.create(session.link().substring(0, session.link().indexOf("/j#")));

            try (var cable = Cable.to(address);
                    var sitter = GuestBrowser.open(new GuestBrowser.Options().before(VIBRATIONS))) {
                comesIn(session, sitter, cable, address);
                looksIn(session, therapist, sitter);
                isToldWhatToDo(therapist, sitter);
                asksForHelp(session, sitter);
                losesTheLine(cable, sitter);
            }
            assertEquals("journey", client.screen(), "the client's page is as it was");
        }
    }

    private static void comesIn(OpenSession session, GuestBrowser sitter, Cable cable, URI address) {
        var page = PageBeside.sitter(session, sitter);
        var link = page.comesToTheDoor(written ->
                cable.along(address) + written.substring(address.toString().length()));
        assertTrue(link.startsWith(address + "/s#"), "a page of their own");
        assertFalse(sitter.text().contains(OpenSession.CLIENT), sitter.text());

        page.isLetIn();
        assertEquals(Guest.ADMITTED, session.console().sitter().get().guest());
        assertTrue(sitter.text().contains(OpenSession.CLIENT), sitter.text());
        assertTrue(Window.of(session.console()).shows("reads on a page of their own"));
    }

    private static void looksIn(OpenSession session, Therapist therapist, GuestBrowser sitter) {
        var due = therapist.session().journey().orElseThrow().nextLookIn();
        Patience.until(
                "the page counts from the medicine",
                OpenSession.SOON,
                () -> sitter.text().contains(minutesSinceTheMedicine(therapist) + " min"),
                sitter::text);

        sitter.press("seen");

        Patience.until(
                "the next look-in moves",
                OpenSession.SOON,
                () -> therapist.session().journey().orElseThrow().nextLookIn().isAfter(due));
        assertTrue(therapist.session().facts().stream().anyMatch(Experience.SitterLookedIn.class::isInstance));
        Patience.until("the page says so", OpenSession.SOON, () -> sitter.text().contains("has been told"));
        assertEquals(
                Alarms.none(), session.console().vigilance().lookout().get().alarms());
    }

    private static long minutesSinceTheMedicine(Therapist therapist) {
        return Duration.between(therapist.session().takenAt().orElseThrow(), Instant.now())
                .toMinutes();
    }

    private static void isToldWhatToDo(Therapist therapist, GuestBrowser sitter) {
        assertEquals(0L, vibrations(sitter), "it was still until now");
        therapist.ask(new EscalationCommand.StartRung(Rung.SITTER));
        Patience.until("the page says what to do", OpenSession.SOON, () -> sitter.text()
                .contains("Go to " + OpenSession.CLIENT + " now"));
        Patience.until("and the telephone vibrates", OpenSession.SOON, () -> vibrations(sitter) > 0);
        therapist.ask(new EscalationCommand.StandDown());
    }

    private static long vibrations(GuestBrowser sitter) {
        return sitter.driver().executeScript("return window.__vibrations") instanceof Long times ? times : 0;
    }

    private static void asksForHelp(OpenSession session, GuestBrowser sitter) {
        var ringBefore = session.console().lastRing();
        var pressed = System.nanoTime();
        sitter.press("help");
        Patience.until(
                "the alarm stands",
                RINGS_WITHIN,
                () -> session.console().vigilance().lookout().get().alarms().ringing().stream()
                        .anyMatch(alarm -> alarm.cause() == Cause.SITTER_HELP));
        var took = Duration.ofNanos(System.nanoTime() - pressed);
        Patience.until("the sound device took it", OpenSession.SOON, () -> !session.console()
                .lastRing()
                .equals(ringBefore));
        System.getLogger(TheSitterLooksIn.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "from the driver''s press to the alarm {0} ms, to the sound device {1} ms more",
                        took.toMillis(),
                        session.console().lastRing().orElseThrow().toMillis());
        Patience.until("the page says that it is known", OpenSession.SOON, () -> sitter.text()
                .contains("console has your call"));
        assertTrue(dials(sitter).contains("tel:911"), sitter.text());

        sitter.reload();
        sitter.until("the page is where it was", OpenSession.SOON, "help");
        Patience.until("and verified", OpenSession.SOON, () -> sitter.line().equals("verified"));

        session.console().acts().answerHelp();
        sitter.until("the call is over on the page", OpenSession.SOON, "day");
        Patience.until("the page says that the therapist answers", OpenSession.SOON, () -> sitter.text()
                .contains("knows, and answers"));
        assertFalse(session.console().vigilance().lookout().get().alarms().stands(Cause.SITTER_HELP));

        sitter.press("come");
        Patience.until(
                "the therapist is asked to the call",
                OpenSession.SOON,
                () -> session.console().vigilance().lookout().get().alarms().stands(Cause.SITTER_CALLS));
        session.console().acts().answerHelp();
    }

    private static void losesTheLine(Cable cable, GuestBrowser sitter) {
        cable.unplug();
        sitter.until("the page says that the line is lost", OpenSession.SOON, "lost");
        assertTrue(dials(sitter).contains("tel:911"), sitter.text());
        assertTrue(sitter.text().contains("use the telephone"), sitter.text());

        cable.plugIn();
        sitter.until("the page is back by itself", OpenSession.SOON, "day");
    }

    private static List<String> dials(GuestBrowser sitter) {
        return sitter.driver().findElements(By.cssSelector("#numbers a")).stream()
                .map(link -> String.valueOf(link.getDomAttribute("href")))
                .toList();
    }
}
