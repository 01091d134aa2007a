package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.checklist.Item;
import io.vigil.console.desk.port.Sense;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.ContactClock.Contact;
import io.vigil.console.session.event.Phase;
import io.vigil.console.stage.Ear;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.console.Window;
import io.vigil.console.stage.guest.Film;
import io.vigil.console.stage.guest.GuestBrowser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * After the medicine, on one console, with one browser after the other: a lens is covered, a microphone is muted, the page
 * goes behind another, the browser dies. Each is named for what it is, and only the last one rings, at 15 seconds.
 */
@Tag("SAFE-43")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EachLossIsNamedForWhatItIs {
    private static final Duration HALF_ASKED = Duration.ofSeconds(35);
    private static final Duration RINGS_AT = Duration.ofSeconds(15);
    /** The console looks twice a second, and the pane reports as often. */
    private static final Duration LOOKS = Duration.ofSeconds(2);

    private OpenSession session;
    private GuestBrowser guest;

    @BeforeAll
    void theMedicineIsTaken(@TempDir Path folder) throws CannotStart {
        session = OpenSession.start();
        guest = session.guestComes(new GuestBrowser.Options().filming(Film.black(folder)));
        session.admit();
        session.untilMediaFlows(guest);
        session.compareWords(guest);
        var therapist = new Therapist(session.console());
        therapist.goesIntoTheJourney();
        therapist.goesOnTo(Phase.PROCESSING); // the client's page has its buttons again, the clock stays armed
        therapist.keepAll(Item.Part.PROCESSING);
    }

    @AfterAll
    void end() {
        guest.close();
        session.close();
    }

    private Alarms alarms() {
        return session.console().vigilance().lookout().get().alarms();
    }

    private Contact contact() {
        return session.console().vigilance().contact().contact();
    }

    private void shown(String words) {
        Patience.until(
                words, OpenSession.SOON, () -> Window.of(session.console()).shows(words));
    }

    /** For as long as a loss would take to ring and longer, nothing does. */
    private void nothingRings(BooleanSupplier meanwhile) {
        var until = System.nanoTime() + RINGS_AT.plus(LOOKS).toNanos();
        Patience.until("nothing rang", OpenSession.SOON, () -> {
            assertFalse(alarms().rings(), alarms().toString());
            assertTrue(meanwhile.getAsBoolean(), contact().toString());
            return System.nanoTime() > until;
        });
    }

    @Test
    @Order(1)
    void aBlackPictureWithNoiseIsBlackAndNoLoss() {
        shown("picture black since");

        nothingRings(() -> contact() == Contact.KEPT);
    }

    @Test
    @Order(2)
    void aMutedMicrophoneIsAskedAboutAndRingsNothing() {
        guest.press("microphone");
        shown("client is muted");
        shown("The sound is gone");
        assertEquals(Contact.SOUND_GONE, contact());

        nothingRings(() -> contact() == Contact.SOUND_GONE);
        Patience.until("it is asked about", HALF_ASKED, () -> Window.of(session.console())
                .shows("Wave, or ask for a touch"));
        assertFalse(alarms().rings());

        guest.press("microphone");
        Patience.until("the sound is back", OpenSession.SOON, () -> contact() == Contact.KEPT);
    }

    @Test
    @Order(3)
    void aPageBehindAnotherIsNamedAndRingsNothing() {
        guest.behindAnotherPage(() -> {
            shown("client's page is not in front");
            nothingRings(() -> contact() != Contact.LOST);
        });
        Patience.until("it is in front again", OpenSession.SOON, () -> !Window.of(session.console())
                .shows("client's page is not in front"));
    }

    @Tag("SAFE-68")
    @Test
    @Order(4)
    void aPageThatHangsIsNamedForAsLongAsItHangs() {
        guest.hang();
        try {
            shown("The client's page has not been heard from");
            assertFalse(alarms().rings(), alarms().toString());
        } finally {
            guest.goOn();
        }
        Patience.until("the notice is taken off by itself", OpenSession.SOON, () -> !Window.of(session.console())
                .shows("The client's page has not been heard from"));
        Patience.until("the client is seen again", OpenSession.SOON, () -> contact() == Contact.KEPT);
        assertFalse(alarms().rings(), alarms().toString());
    }

    @Test
    @Order(5)
    void aBrowserThatDiesRingsAfterFifteenSeconds() {
        var place = Ear.here().now();
        var killed = System.nanoTime();
        guest.kill();
        Patience.until("the loss is marked", OpenSession.SOON, () -> contact() == Contact.LOST);
        var marked = since(killed);
        Patience.until("it rings", RINGS_AT.plus(LOOKS).plus(LOOKS), () -> alarms().stands(Cause.CONTACT_LOST));
        var rang = since(killed);

        System.getLogger(EachLossIsNamedForWhatItIs.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "browser killed: marked after {0} ms, rang after {1} ms",
                        marked.toMillis(),
                        rang.toMillis());
        assertTrue(rang.compareTo(RINGS_AT.minus(LOOKS)) > 0, "rang after " + rang);
        assertTrue(rang.compareTo(RINGS_AT.plus(LOOKS)) < 0, "rang after " + rang);
        shown("Contact lost since");
        assertEquals(Sense.State.LOST, session.console().call().get().picture().state());
        assertEquals(Sense.State.LOST, session.console().call().get().sound().state());
        Patience.until("it is heard as lost contact", OpenSession.SOON, () -> Ear.here()
                .notesSince(place)
                .containsAll(Ear.CONTACT_LOST));
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
