package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.escalation.Cause;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.stage.Keys;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.guest.Hand;
import java.awt.AWTException;
import java.awt.event.KeyEvent;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The dark page under a hand: what calls, what lights it and no more, and what answers a check-in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheClientUsesAPhone {
    private static final Duration HOLDS = Duration.ofMillis(750);
    private static final Duration BRUSHES_ON = Duration.ofMillis(300);
    /** The light of a touch goes out after 3 seconds, and with it what a second one would mean. */
    private static final Duration GOES_OUT = Duration.ofSeconds(6);

    private OpenSession session;
    private GuestBrowser guest;
    private Hand hand;
    private int asked;

    @BeforeAll
    void theJourneyIsOn() throws CannotStart {
        session = OpenSession.start();
        guest = session.guestComes(new GuestBrowser.Options());
        session.admit();
        session.untilMediaFlows(guest);
        session.compareWords(guest);
        hand = Hand.on(guest);
        new Therapist(session.console()).goesIntoTheJourney();
    }

    @BeforeEach
    void thePageIsDark() {
        guest.until("the page is dark", OpenSession.SOON, "journey");
        untilLit("false");
        asked = helpCalls();
    }

    @AfterEach
    void helpIsAnswered() {
        session.console().acts().answerHelp();
        Patience.until("help is answered", OpenSession.SOON, () -> !stands());
    }

    @AfterAll
    void end() {
        guest.close();
        session.close();
    }

    @Test
    void aHoldCalls() {
        hand.holds(HOLDS);

        calls();
    }

    @Test
    void aSecondTouchSoonAfterTheFirstCalls() {
        hand.brushes();
        untilLit("true");
        assertEquals(asked, helpCalls(), "after the first");
        Patience.settled(BRUSHES_ON);
        hand.brushes();

        calls();
    }

    @Test
    void aBrushLightsThePageAndCallsNobody() {
        hand.brushes();

        lightsOnly();
    }

    @Test
    void aScrollCallsNobody() {
        hand.scrolls();

        lightsOnly();
    }

    @Test
    void aPinchCallsNobodyAndEnlargesNothing() {
        hand.pinches();

        lightsOnly();
        assertEquals(1.0, ((Number) guest.driver().executeScript("return visualViewport.scale")).doubleValue());
    }

    @Test
    void twoBrushesFarApartCallNobody() {
        hand.brushes();
        lightsOnly();
        hand.brushes();

        lightsOnly();
    }

    @Test
    void oneTouchAnswersACheckIn() throws AWTException {
        new Keys(new Screen().robot()).press(KeyEvent.VK_F10);
        Patience.until("a check-in is asked", OpenSession.SOON, () -> session.console()
                .runner()
                .session()
                .get()
                .checkInAskedAt()
                .isPresent());
        Patience.until(
                "the page asks",
                OpenSession.SOON,
                () -> Boolean.TRUE.equals(
                        guest.driver().executeScript("return document.body.dataset.asked === 'true'")));
        hand.brushes();

        Patience.until("it is answered", OpenSession.SOON, () -> session.console()
                .runner()
                .session()
                .get()
                .checkInAskedAt()
                .isEmpty());
        assertEquals(asked, helpCalls());
    }

    private void calls() {
        Patience.until("help is called", OpenSession.SOON, this::stands);
        guest.until("the call is on the page", OpenSession.SOON, "called");
        Patience.until("it is kept", OpenSession.SOON, () -> helpCalls() > asked);
    }

    /** The page lit up: it felt the hand. When the light is out, nobody has been called. */
    private void lightsOnly() {
        untilLit("true");
        untilLit("false");
        assertEquals("journey", guest.screen());
        assertEquals(asked, helpCalls());
    }

    private void untilLit(String lit) {
        Patience.until(
                "lit is " + lit,
                GOES_OUT,
                () -> lit.equals(guest.driver().executeScript("return document.body.dataset.lit")),
                () -> guest.screen() + " " + guest.text());
    }

    private boolean stands() {
        return session.console().vigilance().lookout().get().alarms().stands(Cause.HELP);
    }

    /** How often help was called in this session. */
    private int helpCalls() {
        return (int) session.console().runner().session().get().facts().stream()
                .filter(SessionEvent.HelpAsked.class::isInstance)
                .count();
    }
}
