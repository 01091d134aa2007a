package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.desk.port.LineShown.SecondDevice;
import io.vigil.console.escalation.Alarms.Alarm;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.stage.Ear;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.console.Window;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.place.Practice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.interactions.Actions;

/**
 * A practice has two servers, and the one that the client came by is killed in the journey: page and console meet at the
 * other by the same link and the same words, a touch is asked and answered there, picture and sound never stop, and nothing
 * rings. When the first is back the second is killed, and they meet at the first again. Then the first hangs, with every
 * connection standing: the same tab comes to the second, and nobody is asked who it is.
 */
@Tag("SAFE-93")
class TheFirstServerIsGone {
    private static final String FIRST_AWAY = "first server cannot be reached";
    private static final String SECOND_AWAY = "second server cannot be reached";

    private final List<Alarm> rang = new CopyOnWriteArrayList<>();

    @Test
    void andTheSessionGoesOnByTheSecondAndBackAgain(@TempDir Path folder) throws CannotStart, IOException {
        try (var practice = Practice.openWithTwo(folder);
                var session = OpenSession.start(practice::served);
                var guest = session.guestComes(new GuestBrowser.Options().trusting(practice.pin()))) {
            assertTrue(session.link().endsWith("~" + practice.second().address().getAuthority()), "both are named");
            session.admit();
            session.untilMediaFlows(guest);
            session.compareWords(guest);
            var place = Ear.here().now();
            var watch = session.console()
                    .vigilance()
                    .lookout()
                    .watch(now -> rang.addAll(now.alarms().ringing()));
            new Therapist(session.console()).goesIntoTheJourney();
            guest.until("the page is dark", OpenSession.SOON, "journey");
            touches(session, guest, 1);

            var link = session.link();
            goes("killed", practice.server()::kill, session, guest);
            said(session, FIRST_AWAY);
            Patience.until("what is copied now leads somewhere", OpenSession.SOON, () -> session.link()
                    .startsWith(practice.second().address() + "/j#"));
            touches(session, guest, 2);
            practice.server().startAgain();
            over(session, FIRST_AWAY);
            Patience.until(
                    "what is copied is as it was", OpenSession.SOON, () -> link.equals(session.link()), session::link);

            goes("killed", practice.second()::kill, session, guest);
            said(session, SECOND_AWAY);
            touches(session, guest, 3);
            practice.second().startAgain();
            over(session, SECOND_AWAY);

            goes("hung", practice.server()::hang, session, guest);
            touches(session, guest, 4);
            practice.server().goOn();
            assertEquals(SecondDevice.NONE, session.console().line().get().secondDevice(), "it is the same tab");

            watch.close();
            assertEquals(Phase.JOURNEY, session(session).phase());
            assertFalse(Window.of(session.console()).shows("other pages"), "both give the pages of this build");
            assertEquals("journey", guest.screen());
            assertEquals(List.of(), rang);
            assertEquals(List.of(), Ear.here().notesSince(place), "what was heard");
        }
    }

    /** One server goes; the line stands again at the other, verified, and the media that stood goes on. */
    private static void goes(String how, Runnable gone, OpenSession session, GuestBrowser guest) {
        var peers = guest.peersMade();
        var before = guest.received().framesDecoded();
        var began = System.nanoTime();
        gone.run();
        Patience.until(
                "the line is gone or silent", OpenSession.SOON, () -> !isVerified(session) || !isVerified(guest));
        Patience.until(
                "the line stands again, verified, at both ends",
                OpenSession.SOON,
                () -> isVerified(session) && isVerified(guest),
                () -> session.console().line().get().encryption() + ", " + guest.line() + " on " + guest.screen());
        System.out.println("a server is " + how + ": the line stands again at the other after "
                + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms");
        Patience.until("more pictures", OpenSession.SOON, () -> guest.received().framesDecoded() > before);
        assertEquals(peers, guest.peersMade(), "the call is the one it was");
    }

    private static void said(OpenSession session, String words) {
        Patience.until("it is said calmly which one is away", OpenSession.SOON, () -> Window.of(session.console())
                .shows(words));
    }

    private static void over(OpenSession session, String words) {
        Patience.until("it is back", OpenSession.SOON, () -> !Window.of(session.console())
                .shows(words));
    }

    private static boolean isVerified(GuestBrowser guest) {
        return guest.line().equals("verified");
    }

    private static boolean isVerified(OpenSession session) {
        return session.console().line().get().encryption() == Encryption.VERIFIED;
    }

    /** The therapist asks for a touch, and the client touches a key. */
    private static void touches(OpenSession session, GuestBrowser guest, long times) {
        Patience.until("a touch can be asked for", OpenSession.SOON, () -> Window.of(session.console())
                .press("Ask for a touch"));
        var page = guest.driver();
        Patience.until(
                "the page asks",
                OpenSession.SOON,
                () -> Boolean.TRUE.equals(page.executeScript("return document.body.dataset.asked === 'true'")));
        new Actions(page).sendKeys("x").perform();
        Patience.until(
                "the touch is answered, once",
                OpenSession.SOON,
                () -> session(session).facts().stream()
                                .filter(SessionEvent.CheckInAnswered.class::isInstance)
                                .count()
                        == times);
    }

    private static Session session(OpenSession session) {
        return session.console().runner().session().get();
    }
}
