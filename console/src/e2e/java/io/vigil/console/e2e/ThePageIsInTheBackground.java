package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.desk.port.GuestDevice.Front;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.desk.port.Sense;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.ContactClock.Contact;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.HelpTimed;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.console.Window;
import io.vigil.console.stage.guest.GuestBrowser;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * In the journey another page comes before the client's, as when somebody answers a message, for a minute and a half: the
 * line stands, sound is proof of life, nothing rings, and the desk says where the page is. Help that is called for
 * afterwards is heard as ever.
 */
class ThePageIsInTheBackground {
    private static final Duration BEHIND = Duration.ofSeconds(90);
    /** How soon help is heard is measured elsewhere; here, that a page which was behind is no worse off. */
    private static final Duration HEARD = Duration.ofSeconds(3);

    /** Counts what a timer of ten a second comes to: browsers let one of a page behind run once a second, or less. */
    private static final String COUNT = """
            window.__ticks = 0;
            setInterval(() => { window.__ticks++; }, 100);
            """;

    @Test
    void andNothingIsLostOfIt() throws CannotStart {
        try (var session = OpenSession.start();
                var guest = session.guestComes(new GuestBrowser.Options())) {
            session.admit();
            session.untilMediaFlows(guest);
            session.compareWords(guest);
            new Therapist(session.console()).goesIntoTheJourney();
            guest.until("the page is dark", OpenSession.SOON, "journey");
            guest.driver().executeScript(COUNT);

            guest.behindAnotherPage(() -> isWatchedBehind(session));

            System.getLogger(ThePageIsInTheBackground.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "a timer of ten a second ran {0} times in {1} s behind",
                            guest.driver().executeScript("return window.__ticks"),
                            BEHIND.toSeconds());
            Patience.until("the page is in front", OpenSession.SOON, () -> front(session) == Front.IN_FRONT);
            guest.until("the page is dark", OpenSession.SOON, "journey");
            try (var help = new HelpTimed(session.console())) {
                help.press(guest);
                var toSound = help.toSound();
                assertFalse(toSound.compareTo(HEARD) > 0, toSound.toString());
            }
        }
    }

    private static void isWatchedBehind(OpenSession session) {
        Patience.until("the console knows that it is behind", OpenSession.SOON, () -> front(session) == Front.BEHIND);
        Patience.until("and says so", OpenSession.SOON, () -> Window.of(session.console())
                .shows("not in front"));
        var until = System.nanoTime() + BEHIND.toNanos();
        Patience.until("a minute and a half has passed", BEHIND.plus(OpenSession.SOON), () -> {
            var alarms = session.console().vigilance().lookout().get().alarms();
            assertFalse(alarms.rings(), alarms.toString());
            assertFalse(alarms.stands(Cause.CONTACT_LOST), alarms.toString());
            assertFalse(session.console().vigilance().contact().contact() == Contact.LOST, "contact");
            assertEquals(
                    Sense.State.ALIVE,
                    session.console().call().get().sound().state(),
                    "sound is what proves that somebody is there");
            assertEquals(
                    Sense.State.ALIVE, session.console().call().get().page().state(), "the page says that it is there");
            assertEquals(Encryption.VERIFIED, session.console().line().get().encryption());
            return System.nanoTime() > until;
        });
    }

    private static Front front(OpenSession session) {
        return session.console().call().get().guestDevice().front();
    }
}
