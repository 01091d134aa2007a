package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.desk.port.Sense;
import io.vigil.console.escalation.ContactClock.Contact;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.console.Window;
import io.vigil.console.stage.guest.Film;
import io.vigil.console.stage.guest.GuestBrowser;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody lies still in a dark room, and the picture lives; then the camera gives one picture over and over, while the
 * sound lives: it is named at once and asked about after half a minute, and nothing rings.
 */
@Tag("SAFE-43")
class ACameraHangs {
    /** Longer than it takes to come in and to reach the journey on a busy machine. */
    private static final int SECONDS_ALIVE = 50;

    private static final int SECONDS_HANGING = 90;
    private static final Duration UNTIL_IT_HANGS = Duration.ofSeconds(SECONDS_ALIVE + 10);
    /** The clock of contact is read after the senses are shown, on a machine that has other things to do. */
    private static final Duration SAID = Duration.ofSeconds(3);

    private static final Duration ASKED_ABOUT = Duration.ofSeconds(40);

    @Test
    void andThePictureIsSaidToBeFrozenWhileTheSoundLives(@TempDir Path folder) throws CannotStart {
        var film = Film.thatHangs(folder, SECONDS_ALIVE, SECONDS_HANGING);
        var camera = new GuestBrowser.Options().filming(film);
        try (var session = OpenSession.start();
                var guest = session.guestComes(camera)) {
            session.admit();
            session.untilMediaFlows(guest);
            session.compareWords(guest);
            new Therapist(session.console()).goesIntoTheJourney();
            var call = session.console().call();
            Patience.until(
                    "the picture lives",
                    OpenSession.SOON,
                    () -> call.get().picture().state() == Sense.State.ALIVE);

            Patience.until(
                    "the picture is frozen",
                    UNTIL_IT_HANGS,
                    () -> call.get().picture().state() == Sense.State.LOST);
            Patience.until(
                    "the console calls it frozen",
                    SAID,
                    () -> session.console().vigilance().contact().contact() == Contact.PICTURE_FROZEN,
                    () -> session.console().vigilance().contact().toString());
            assertEquals(Sense.State.ALIVE, call.get().sound().state());
            assertEquals(Sense.State.ALIVE, call.get().page().state());
            Patience.until("it is named", OpenSession.SOON, () -> Window.of(session.console())
                    .shows("The picture stands still"));
            Patience.until("it is asked about", ASKED_ABOUT, () -> Window.of(session.console())
                    .shows("can you hear me"));
            assertFalse(session.console().vigilance().lookout().get().alarms().rings());
        }
    }
}
